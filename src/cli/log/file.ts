/** The file of a log: plain JSON Lines, read whole, and written by adding a line to its end. */
import { type FileHandle, open, readFile } from "node:fs/promises";
import path from "node:path";
import type { Entry } from "#formula";
import { codeOf, ownMode, syncFolder } from "../storage/disk.ts";
import { reasonOf } from "../storage/reasons.ts";
import { lineOf, type ReadLog, readLog } from "./lines.ts";

export type LoadedLog =
  | ({ readonly type: "log"; readonly isNew: boolean } & ReadLog)
  | { readonly type: "no-log" }
  | { readonly type: "unreadable"; readonly why: string };

/** @param mayBeNew true: a file that does not exist is an empty log */
export async function loadLog(file: string, mayBeNew = false): Promise<LoadedLog> {
  let bytes: Uint8Array;
  let isNew = false;
  try {
    bytes = await readFile(file);
  } catch (error) {
    isNew = mayBeNew && codeOf(error) === "ENOENT";
    if (!isNew) return { type: "unreadable", why: reasonOf(error, "read") };
    bytes = new Uint8Array();
  }
  const read = readLog(bytes);
  return read === null ? { type: "no-log" } : { type: "log", isNew, ...read };
}

/**
 * Adds one entry in a single write to the end, so that two processes that add at once lose nothing, and waits until the disk has it. A last line
 * that was cut short is ended first: it stays, and the new one stands on a line of its own.
 * @returns why it could not be written, or null
 */
export async function appendEntry(file: string, entry: Entry): Promise<string | null> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(file, "a+", ownMode);
    const { size } = await handle.stat();
    const bytes = Buffer.from(`${(await endsWhole(handle, size)) ? "" : "\n"}${lineOf(entry)}`);
    const { bytesWritten } = await handle.write(bytes);
    if (bytesWritten < bytes.length) return "could not be written whole: the disk may be full";
    await handle.sync();
    if (size === 0) await syncFolder(path.dirname(file));
    return null;
  } catch (error) {
    return reasonOf(error, "written");
  } finally {
    await handle?.close();
  }
}

async function endsWhole(handle: FileHandle, size: number): Promise<boolean> {
  if (size === 0) return true;
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer[0] === 0x0a;
}
