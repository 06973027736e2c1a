/** A line that is typed without being shown. */
import { openSync } from "node:fs";
import process from "node:process";
import { StringDecoder } from "node:string_decoder";
import { ReadStream } from "node:tty";

/** What was pasted behind the end of a line: the next question gets it. */
let rest = "";

/**
 * Asks at the terminal. Where standard input is something else, the terminal itself is opened, as long as the question can be seen there.
 * @returns null where there is no terminal
 */
export async function secretFrom(input: NodeJS.ReadStream, errors: NodeJS.WriteStream, prompt: string): Promise<string | null> {
  // What was read to its end gives nothing more, though it is a terminal.
  const isOpen = input.isTTY && !input.readableEnded && !input.destroyed;
  const terminal = isOpen ? input : errors.isTTY ? ownTerminal() : null;
  if (terminal === null) return null;
  // First this: whoever types as soon as the question stands there must not be shown.
  terminal.setRawMode(true);
  errors.write(prompt);
  try {
    return await lineOf(terminal);
  } finally {
    terminal.setRawMode(false);
    terminal.pause();
    if (terminal !== input) terminal.destroy();
    errors.write("\n");
  }
}

function ownTerminal(): ReadStream | null {
  try {
    return new ReadStream(openSync("/dev/tty", "r"));
  } catch {
    return null;
  }
}

function lineOf(terminal: ReadStream | NodeJS.ReadStream): Promise<string> {
  const line = editedLine();
  return new Promise((resolve, reject) => {
    const bytes = new StringDecoder("utf8");
    const take = (text: string) => {
      const said = line.take(text);
      if (said.type === "more") return;
      terminal.off("data", onData).off("end", onEnd).off("error", reject);
      if (said.type === "stopped") {
        // In this mode the terminal hands the key over instead of the signal.
        terminal.setRawMode(false);
        process.kill(process.pid, "SIGINT");
        return;
      }
      rest = said.rest;
      resolve(said.line);
    };
    const onData = (part: Uint8Array) => take(bytes.write(Buffer.from(part)));
    const onEnd = () => take("\r");
    terminal.on("data", onData).on("end", onEnd).on("error", reject).resume();
    const before = rest;
    rest = "";
    if (before !== "") take(before);
  });
}

export type Taken =
  | { readonly type: "more" }
  /** Ctrl-C. */
  | { readonly type: "stopped" }
  | { readonly type: "line"; readonly line: string; readonly rest: string };

/** A line as it is typed: the keys that take something away again work as everywhere. */
export function editedLine(): { take(text: string): Taken } {
  let line: string[] = [];
  /** An arrow key and its like come as several characters that begin with Escape. */
  let sequence = "";
  return {
    take(text) {
      const letters = [...text];
      for (const [index, letter] of letters.entries()) {
        if (sequence !== "") {
          sequence += letter;
          if (!/^(?:|\[[\d;]*|O)$/.test(sequence.slice(1))) sequence = "";
        } else if (letter === "\r" || letter === "\n") {
          const behind = letters.slice(index + 1).join("");
          return { type: "line", line: line.join(""), rest: letter === "\r" ? behind.replace(/^\n/, "") : behind };
        } else if (letter === "\u0003") return { type: "stopped" };
        else if (letter === "\u0004") {
          if (line.length === 0) return { type: "line", line: "", rest: "" };
        } else if (letter === "\u007f" || letter === "\b") line.pop();
        else if (letter === "\u0015") line = [];
        else if (letter === "\u001b") sequence = letter;
        else if (letter >= " ") line.push(letter);
      }
      return { type: "more" };
    },
  };
}
