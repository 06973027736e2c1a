import { readFileSync } from "node:fs";
import { type Command, exit, type Io, WrongUsage } from "./command.ts";
import { commands } from "./commands/index.ts";
import { places } from "./places.ts";

/**
 * Runs one command line.
 * @param args what stands after `keel`
 * @returns the exit code
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    return await answered(args, io);
  } catch (error) {
    io.errors.write(brokenSentence(error));
    return exit.broken;
  }
}

/** What is said of an error that nobody foresaw. Its message may hold what somebody wrote: its name alone is said. */
export function brokenSentence(error: unknown): string {
  const name = error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : "Error";
  return `keel: Something broke (${name}).\n`;
}

async function answered(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") return showHelp(rest[0], io);
  if (name === "--version") {
    io.output.write(`${JSON.parse(readFileSync(places.manifest, "utf8")).version}\n`);
    return exit.done;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) return complain(io, "There is no such command.", "keel --help");
  const command = await load();
  const asks = rest.slice(0, rest.includes("--") ? rest.indexOf("--") : rest.length);
  if (asks.includes("--help") || asks.includes("-h")) return showHelp(name, io);
  try {
    return await command.run(rest, io);
  } catch (error) {
    if (error instanceof WrongUsage) return complain(io, error.message, `keel ${name} --help`);
    throw error;
  }
}

async function showHelp(name: string | undefined, io: Io): Promise<number> {
  const load = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  io.output.write(load === undefined ? overview(await Promise.all(Object.values(commands).map((each) => each()))) : (await load()).help);
  return exit.done;
}

function overview(all: readonly Command[]): string {
  const longest = Math.max(...all.map(({ name }) => name.length));
  return `Keel reads what you are about to send to your ex, on this machine.

Usage: keel COMMAND [OPTION…]

${all.map(({ name, summary }) => `  ${name.padEnd(longest)}  ${summary}\n`).join("")}
  keel COMMAND --help  shows its options
  keel --version       shows the version
`;
}

function complain(io: Io, message: string, more: string): number {
  io.errors.write(`keel: ${message}\nMore: ${more}\n`);
  return exit.wrongUsage;
}
