import { viewOf } from "./view.ts";

const newline = 10;

/** Where the line ends that goes on at `from`: at its newline, or at `to`. */
export function endOfLine(bytes: Uint8Array, from: number, to: number): number {
  // Lines are short: four bytes at once cost less than to call `indexOf` for each line.
  const view = viewOf(bytes);
  let at = from;
  for (; at <= to - 4; at += 4) {
    const other = view.getInt32(at, true) ^ 0x0a0a0a0a;
    if (((other - 0x01010101) & ~other & 0x80808080) !== 0) break;
  }
  while (at < to && bytes[at] !== newline) at++;
  return at;
}
