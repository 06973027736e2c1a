/** What stands in the file of a log: read, and never written. */
import { readFile as readBytes, stat } from "node:fs/promises";
import { type Bytes, endOf, type FileRead, type Placed, readFile, StoreFault } from "#vault";

export interface Whole {
  readonly file: Bytes;
  readonly read: FileRead;
}

/** @throws StoreFault when it is no vault (any more) */
export async function wholeOf(name: string): Promise<Whole> {
  const file = await fileBytes(name);
  const read = readFile(file);
  if (!("records" in read)) throw new StoreFault("failed");
  return { file, read };
}

export async function fileBytes(name: string): Promise<Bytes> {
  return new Uint8Array(await readBytes(name)) as Bytes;
}

/** Bytes between records and behind them. */
export function strayOf({ file, read }: Whole): readonly Uint8Array[] {
  const parts: Uint8Array[] = [];
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length);
  let at = read.bytes.length;
  for (const record of read.records) {
    const found = bytes.indexOf(record.bytes, at);
    if (found > at) parts.push(bytes.subarray(at, found));
    at = found + record.bytes.length;
  }
  return at < bytes.length ? [...parts, bytes.subarray(at)] : parts;
}

/** Which file it is and when it was last written: every change gives another. */
export async function stampOf(name: string): Promise<string> {
  const { ino, size, mtimeNs, ctimeNs } = await stat(name, { bigint: true });
  return [ino, size, mtimeNs, ctimeNs].join(" ");
}

export const endOfAll = (records: readonly Placed[]) => records.reduce((end, record) => Math.max(end, endOf(record)), 0);

export const isSame = (a: Placed, b: Placed) => a.first === b.first && Buffer.compare(a.bytes, b.bytes) === 0;
