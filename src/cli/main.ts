#!/usr/bin/env node
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createReadStream } from "node:fs";
import process from "node:process";
import { exit, type Output } from "./command.ts";
import { brokenSentence, run } from "./program.ts";
import { secretFrom } from "./terminal/secret.ts";

/** A reader that went away (`| head`) is no error. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    if (stream !== process.stderr) process.stderr.write(brokenSentence(error));
    process.exit(exit.broken);
  });
}

process.exitCode = await run(process.argv.slice(2), {
  input: {
    isTerminal: process.stdin.isTTY === true,
    [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator](),
  },
  output: outputOf(process.stdout),
  errors: outputOf(process.stderr),
  env: process.env,
  now: () => {
    const now = new Date();
    return { at: now.getTime(), offset: -now.getTimezoneOffset() };
  },
  random: (count) => randomBytes(count),
  secret: (prompt) => secretFrom(process.stdin, process.stderr, prompt),
  descriptor: (number) => readDescriptor(number),
  stopped: () => Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]).then(() => {}),
});

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => stream.write(text),
    drained: () => once(stream, "drain").then(() => {}),
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? 80,
  };
}

/** A stream, since pipes and sockets have no length to ask for. */
async function readDescriptor(number: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of createReadStream("", { fd: number })) parts.push(part);
  return Buffer.concat(parts);
}
