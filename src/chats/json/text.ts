import type { Measure } from "../text/measure.ts";
import { encode } from "../text/utf16.ts";

const backslash = 0x5c;
const decoder = new TextDecoder("utf-8");
const few = new Uint8Array(4);

/** Feeds a string of JSON into a measure as what it says. \x07, which is no escape of JSON, is taken as \u0007. */
export function feedString(measure: Measure, bytes: Uint8Array, from: number, to: number, hasEscape: boolean): void {
  if (!hasEscape) measure.feed(bytes, from, to);
  else decodeEscapes(bytes, from, to, (some, start, end) => measure.feed(some, start, end));
}

/** What a string of JSON says. */
export function textOfString(bytes: Uint8Array, from: number, to: number): string {
  return decoder.decode(bytesOfString(bytes, from, to));
}

/** The same as UTF-8. */
export function bytesOfString(bytes: Uint8Array, from: number, to: number): Uint8Array {
  const out = new Uint8Array(to - from);
  let length = 0;
  decodeEscapes(bytes, from, to, (some, start, end) => {
    out.set(some.subarray(start, end), length);
    length += end - start;
  });
  return out.subarray(0, length);
}

function decodeEscapes(bytes: Uint8Array, from: number, to: number, give: (bytes: Uint8Array, from: number, to: number) => void): void {
  let start = from;
  for (let at = from; at < to; ) {
    if (bytes[at] !== backslash) {
      at++;
      continue;
    }
    if (at > start) give(bytes, start, at);
    const letter = bytes[at + 1] ?? 0;
    let [size, point] = [2, simple[letter] ?? letter];
    if (letter === 0x75) [size, point] = unicode(bytes, at);
    else if (letter === 0x78) [size, point] = [4, hex(bytes, at + 2, 2)];
    if (point < 0) [size, point] = [2, letter];
    // A byte above ASCII behind a backslash is the first of several, which follow as they are.
    if (point === letter && letter >= 0x80) give(bytes, at + 1, at + 2);
    else give(few, 0, encode(few, 0, point));
    at = Math.min(to, at + size);
    start = at;
  }
  if (to > start) give(bytes, start, to);
}

const simple: Readonly<Record<number, number>> = { 110: 10, 116: 9, 114: 13, 98: 8, 102: 12 };

/** @returns the bytes that \uXXXX takes, two of them for a pair, and its code point */
function unicode(bytes: Uint8Array, at: number): [number, number] {
  const unit = hex(bytes, at + 2, 4);
  if (unit < 0xd800 || unit > 0xdfff) return [6, unit];
  if (unit < 0xdc00 && bytes[at + 6] === backslash && bytes[at + 7] === 0x75) {
    const second = hex(bytes, at + 8, 4);
    if (second >= 0xdc00 && second <= 0xdfff) return [12, 0x10000 + ((unit - 0xd800) << 10) + second - 0xdc00];
  }
  return [6, 0xfffd];
}

/** -1 where a digit is missing */
function hex(bytes: Uint8Array, from: number, digits: number): number {
  let value = 0;
  for (let at = from; at < from + digits; at++) {
    const byte = bytes[at] ?? 0;
    const digit = byte >= 0x30 && byte <= 0x39 ? byte - 0x30 : (byte | 32) >= 0x61 && (byte | 32) <= 0x66 ? (byte | 32) - 0x57 : -1;
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}
