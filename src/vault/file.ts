/** A vault as one file: its header, then its records one after the other. The command line's log and every backup have this form. */
import type { Bytes } from "./bytes.ts";
import { type HeaderRead, readHeader } from "./header.ts";
import { readHead } from "./record.ts";
import type { Placed } from "./store.ts";

export interface FileRead {
  readonly header: Extract<HeaderRead, { type: "header" }>;
  readonly bytes: Bytes;
  /** In the order of the file. */
  readonly records: readonly Placed[];
  /** Bytes that belong to no record. */
  readonly stray: number;
  /** Where a record begins that was cut short, at the end of the file: a write that never came to its end. */
  readonly torn: number | null;
}

/** @returns what stands in a file, or why it is none; records are not yet opened */
export function readFile(file: Bytes): FileRead | Exclude<HeaderRead, { type: "header" }> {
  const header = readHeader(file);
  if (header.type !== "header") return header;
  const records: Placed[] = [];
  let stray = 0;
  let at = header.size;
  while (at < file.length) {
    const head = readHead(file, at);
    if (head === "truncated" || (head !== null && at + head.size > file.length)) {
      const next = nextRecord(file, at + 1);
      if (next === null) return { header, bytes: file.subarray(0, header.size), records, stray, torn: at };
      stray += next - at;
      at = next;
    } else if (head === null) {
      const next = nextRecord(file, at + 1) ?? file.length;
      stray += next - at;
      at = next;
    } else {
      records.push({ first: head.first, bytes: file.slice(at, at + head.size) });
      at += head.size;
    }
  }
  return { header, bytes: file.subarray(0, header.size), records, stray, torn: null };
}

/** Where the next whole record seems to begin. What begins there by chance does not open, and is set aside. */
function nextRecord(file: Bytes, from: number): number | null {
  for (let at = file.indexOf(0x4b, from); at >= 0; at = file.indexOf(0x4b, at + 1)) {
    const head = readHead(file, at);
    if (head !== null && head !== "truncated" && at + head.size <= file.length) return at;
  }
  return null;
}
