import type { Row } from "../columns.ts";
import { flags } from "../kinds.ts";
import { Held } from "./held.ts";
import { viewOf } from "./view.ts";

/** Gets a text when it is complete. @param hash what the columns know it by @param bytes UTF-8, until the call returns */
export type Hearer = (hash: number, chars: number, bytes: Uint8Array) => void;

/**
 * Runs what measures texts, and hands each to somebody. Readers keep no text and know nothing of whoever wants one; that is why it does not
 * come to them as an argument. What runs ends before this returns, so two files that are read by turns never hear each other.
 */
export function heardBy<Result>(hearer: Hearer | undefined, run: () => Result): Result {
  const before = hearing;
  hearing = hearer;
  try {
    return run();
  } finally {
    hearing = before;
  }
}

let hearing: Hearer | undefined;

/**
 * Measures a text that comes in bytes: code points (an address of the web as one), words, 32 bits to know it again, and whether it
 * holds a question or an address. One is used for text after text. An address is seen when its "http" comes in one piece.
 */
export class Measure {
  chars = 0;
  words = 0;
  hasLink = false;
  hasQuestion = false;
  private state = seed;
  /** Bytes that wait to be four, the first one lowest, and how many they are. */
  private held = 0;
  private holds = 0;
  /** `space` where the next byte begins a word, else 0. */
  private before = space;
  private inLink = false;
  /** The text itself, only while somebody hears. */
  private readonly heard = new Held();

  reset(): void {
    this.heard.clear();
    this.chars = 0;
    this.words = 0;
    this.hasLink = false;
    this.hasQuestion = false;
    this.state = seed;
    this.held = 0;
    this.holds = 0;
    this.before = space;
    this.inLink = false;
  }

  get hash(): number {
    const mixed = Math.imul(mixOf(this.state, this.held) ^ this.holds, 0x2c1b3c6d);
    return (mixed ^ (mixed >>> 13)) >>> 0;
  }

  /** Writes what was measured into an entry: the text is complete. */
  tell(row: Row): void {
    row.chars = this.chars;
    row.words = this.words;
    row.hash = this.hash;
    row.flags |= (this.hasLink ? flags.link : 0) | (this.hasQuestion ? flags.question : 0);
    hearing?.(row.hash, row.chars, this.heard.bytes.subarray(0, this.heard.length));
  }

  /** Adds the UTF-8 bytes from `from` up to `to`. */
  feed(bytes: Uint8Array, from: number, to: number): void {
    if (hearing !== undefined) this.heard.add(bytes, from, to);
    let at = from;
    if (to - from >= fewest) {
      while (this.holds > 0) this.one(bytes, at++, to);
      at = this.fours(bytes, at, to);
    }
    while (at < to) this.one(bytes, at++, to);
  }

  private one(bytes: Uint8Array, at: number, to: number): void {
    const byte = bytes[at] as number;
    this.held |= byte << (8 * this.holds);
    if (++this.holds === 4) {
      this.state = mixOf(this.state, this.held);
      this.held = 0;
      this.holds = 0;
    }
    this.count(bytes, at, to);
  }

  private count(bytes: Uint8Array, at: number, to: number): void {
    const byte = bytes[at] as number;
    const sort = sorts[byte] as number;
    if (this.inLink) {
      if (sort !== (space | point)) return;
      this.inLink = false;
    }
    this.chars += sort & point;
    this.words += (this.before & ~sort) >> 1;
    if (sort > (space | point)) {
      if (byte !== letterH) this.hasQuestion ||= isQuestion(bytes, at, byte);
      else if (this.before === space && isLink(bytes, at, to)) {
        this.inLink = true;
        this.hasLink = true;
      }
    }
    this.before = sort & space;
  }

  /**
   * Adds four bytes at once, and the last ones as four of which some are none. Where an address or a question of another script may be,
   * they are looked at one by one. Nothing may be held.
   * @returns where those begin that are left: `to`, or before it where the bytes end
   */
  private fours(bytes: Uint8Array, from: number, to: number): number {
    const view = viewOf(bytes);
    const end = Math.min(to, view.byteLength - 3);
    let { state, chars, words } = this;
    let solidBefore = this.before === space ? 0 : 0x80;
    let questions = 0;
    let at = from;
    for (; at < end; at += 4) {
      let four = view.getInt32(at, true);
      const left = to - at;
      if (left < 4) {
        four &= ~(-1 << (8 * left));
        this.held = four;
        this.holds = left;
        chars += left - 4;
      } else state = mixOf(state, four);
      const high = four & highest;
      const solid = (((four | highest) - 0x21212121) & highest) | high;
      const starts = solid & ~((solid << 8) | solidBefore);
      let isLooked = this.inLink;
      if (high === 0) {
        // Without high bits, what is the same as a byte is the only one that leaves the bit of 0x80 where it was.
        const asked = (highest - (four ^ 0x3f3f3f3f)) & highest;
        isLooked ||= ((highest - (four ^ 0x68686868)) & starts) !== 0 && holdsLink(bytes, at, to);
        if (!isLooked) questions |= asked;
      } else {
        isLooked ||= (holding(four, 0x3f3f3f3f) | holding(four, 0x68686868) | holding(four, 0xd8d8d8d8) | holding(four, 0xefefefef)) !== 0;
        if (!isLooked) chars -= onesOf(high & ~(four << 1));
      }
      if (isLooked) {
        this.chars = left < 4 ? chars + 4 - left : chars;
        this.words = words;
        this.before = solidBefore === 0 ? space : 0;
        for (let one = at; one < at + 4 && one < to; one++) this.count(bytes, one, to);
        ({ chars, words } = this);
        solidBefore = this.before === space ? 0 : 0x80;
        continue;
      }
      chars += 4;
      words += onesOf(starts);
      solidBefore = (left < 4 ? solid << (8 * (4 - left)) : solid) >>> 24;
    }
    this.state = state;
    this.chars = chars;
    this.words = words;
    this.hasQuestion ||= questions !== 0;
    this.before = solidBefore === 0 ? space : 0;
    return Math.min(at, to);
  }
}

const seed = 0x811c9dc5 | 0;
/** Fewer bytes are not worth a look at four at once. */
const fewest = 4;

/** The highest bit of each of four bytes: where what is told of each of them stands. */
const highest = 0x80808080 | 0;

/** Takes four bytes into a hash. */
function mixOf(state: number, four: number): number {
  const mixed = Math.imul(state ^ four, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/**
 * Which of four bytes are a certain one.
 * @param all that byte, four times
 * @returns the highest bit of each that is, and perhaps of one above it that is not; 0 where none is
 */
function holding(four: number, all: number): number {
  const other = four ^ all;
  return (other - 0x01010101) & ~other & highest;
}

/** How many of the highest bits of four bytes are set; no others may be. */
function onesOf(bits: number): number {
  return Math.imul(bits >>> 7, 0x01010101) >>> 24;
}

/** The byte begins a code point. */
const point = 1;
/** It is white space. */
const space = 2;
/** It may begin a question mark or an address. */
const look = 4;
const letterH = 0x68;
const sorts = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte <= 0x20) return space | point;
  if (byte >= 0x80 && byte < 0xc0) return 0;
  return [0x3f, letterH, 0xd8, 0xef].includes(byte) ? look | point : point;
});

/** "http://" or "https://", also with the slashes escaped. */
function isLink(bytes: Uint8Array, at: number, to: number): boolean {
  if (at + 5 > to || bytes[at + 1] !== 0x74 || bytes[at + 2] !== 0x74 || bytes[at + 3] !== 0x70) return false;
  return bytes[at + 4] === 0x3a || (bytes[at + 4] === 0x73 && at + 6 <= to && bytes[at + 5] === 0x3a);
}

/** Whether an address may begin within four bytes. */
function holdsLink(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < from + 4; at++) if (bytes[at] === letterH && isLink(bytes, at, to)) return true;
  return false;
}

/** ?, ؟ and ？ */
function isQuestion(bytes: Uint8Array, at: number, byte: number): boolean {
  if (byte === 0x3f) return true;
  if (byte === 0xd8) return bytes[at + 1] === 0x9f;
  return byte === 0xef && bytes[at + 1] === 0xbc && bytes[at + 2] === 0x9f;
}
