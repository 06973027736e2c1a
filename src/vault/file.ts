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

/**
 * Nothing is opened yet. A size that was changed must not take the records behind it along: a record ends at the latest where the next begins.
 * @returns what stands in a file, or why it is none
 */
export function readFile(file: Bytes): FileRead | Exclude<HeaderRead, { type: "header" }> {
  const header = readHeader(file);
  if (header.type !== "header") return header;
  const records: Placed[] = [];
  let stray = 0;
  let torn: number | null = null;
  let at = header.size;
  while (at < file.length) {
    const head = readHead(file, at);
    const behind = nextRecord(file, at + 1);
    if (head === null) {
      stray += (behind ?? file.length) - at;
      at = behind ?? file.length;
    } else if (head === "truncated" || (behind === null && at + head.size > file.length)) {
      torn = at;
      break;
    } else {
      const end = Math.min(at + head.size, behind ?? file.length);
      records.push({ first: head.first, bytes: file.slice(at, end) });
      at = end;
    }
  }
  return { header, bytes: file.subarray(0, header.size), records, stray, torn };
}

/** Where the next record seems to begin. Sealed bytes look like a head by chance once in 2⁶³. */
function nextRecord(file: Bytes, from: number): number | null {
  for (let at = file.indexOf(0x4b, from); at >= 0; at = file.indexOf(0x4b, at + 1)) {
    const head = readHead(file, at);
    if (head !== null && head !== "truncated") return at;
  }
  return null;
}
