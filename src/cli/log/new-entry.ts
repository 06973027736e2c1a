/** Entries that the command writes. */
import { type Entry, type Moment, openLog } from "#formula";
import type { Io } from "../command.ts";

/** Which device writes, where the command does. */
const device = "keel";

/** The next entry of a log, without a word about whether its body is one of its kind. */
export function newEntry(
  lamport: number,
  { at, offset }: Moment,
  io: Io,
  parts: { readonly kind: string; readonly v: number; readonly body: unknown; readonly chapter: string | null },
): Entry {
  const id = idFrom(io.random(16));
  const { kind, v, body } = parts;
  // An entry that opens a chapter gives it its own id.
  return { id, lamport: lamport + 1, at, offset, device, chapter: parts.chapter ?? id, kind, v, body };
}

/** Why an entry is none, `body.strength is above 10`, or null. */
export function faultOf(entry: Entry): string | null {
  const [refusal] = openLog([entry]).situation.refused;
  return refusal === undefined ? null : `${refusal.where === "" ? "It" : refusal.where} ${refusal.why}`;
}

/** 16 bytes as a UUIDv4 in small letters. */
function idFrom(bytes: Uint8Array): string {
  const own = Uint8Array.from(bytes);
  own[6] = ((own[6] ?? 0) & 0x0f) | 0x40;
  own[8] = ((own[8] ?? 0) & 0x3f) | 0x80;
  return Buffer.from(own)
    .toString("hex")
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
