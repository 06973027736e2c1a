import { type FileHandle, open } from "node:fs/promises";
import { longestDraft } from "#check";
import type { Io } from "../command.ts";
import { reasonOf } from "../storage/reasons.ts";
import { visible } from "../terminal/cells.ts";

/** A draft, or why it cannot be read. `name` is the file's, null for standard input. */
export type Loaded =
  | { readonly type: "draft"; readonly name: string | null; readonly text: string }
  | { readonly type: "unreadable"; readonly name: string | null; readonly why: string };

/** No character takes more than four bytes. What lies behind can neither be read nor change anything. */
const mostBytes = (longestDraft + 1) * 4;

/**
 * Reads drafts one after the other, each at most as far as a draft is read at all.
 * @param files paths; `-` is standard input. Empty: standard input alone.
 */
export async function* loadDrafts(files: readonly string[], io: Io): AsyncGenerator<Loaded> {
  for (const file of files.length === 0 ? ["-"] : files) {
    if (file === "-") {
      if (io.input.isTerminal) io.errors.write("Write or paste the draft, then a line with Ctrl-D alone.\n");
      yield loaded(null, await beginningOf(io.input));
    } else yield await loadFile(file);
  }
}

/** Opens a file, or standard input for `-`, to be read as it comes. It closes when it has been read. */
export async function streamOf(
  file: string,
  io: Io,
): Promise<{ readonly type: "stream"; readonly bytes: AsyncIterable<Uint8Array> } | Extract<Loaded, { type: "unreadable" }>> {
  if (file === "-") return { type: "stream", bytes: io.input };
  try {
    const handle = await open(file);
    if (!(await handle.stat()).isDirectory()) return { type: "stream", bytes: handle.createReadStream() };
    await handle.close();
    return { type: "unreadable", name: file, why: "is a folder" };
  } catch (error) {
    return { type: "unreadable", name: file, why: reasonOf(error, "read") };
  }
}

/** "notes.txt", or "Standard input", for messages. */
export const nameOf = (name: string | null) => (name === null ? "Standard input" : visible(name).replaceAll("\n", "\u240A"));

async function loadFile(file: string): Promise<Loaded> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(file);
    return loaded(file, await beginningOf(handle.createReadStream({ autoClose: false, end: mostBytes })));
  } catch (error) {
    return { type: "unreadable", name: file, why: reasonOf(error, "read") };
  } finally {
    await handle?.close();
  }
}

async function beginningOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of stream) {
    parts.push(part);
    length += part.length;
    if (length > mostBytes) break;
  }
  return Buffer.concat(parts);
}

function loaded(name: string | null, bytes: Uint8Array): Loaded {
  const text = textOf(bytes);
  if (text === null) return { type: "unreadable", name, why: "is no text that Keel can read: it takes UTF-8" };
  // Editors and `echo` end a file with a line break that nobody typed.
  return { type: "draft", name, text: text.replace(/\r?\n$/, "") };
}

/** Null when the bytes are no text. A cut at the end may fall into a character. */
function textOf(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: bytes.length > mostBytes });
  } catch {
    return null;
  }
}
