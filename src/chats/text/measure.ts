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
  /** `space` where the next byte begins a word, else 0. */
  private before = space;
  private inLink = false;

  reset(): void {
    this.chars = 0;
    this.words = 0;
    this.hasLink = false;
    this.hasQuestion = false;
    this.state = seed;
    this.before = space;
    this.inLink = false;
  }

  get hash(): number {
    const mixed = Math.imul(this.state ^ (this.state >>> 15), 0x2c1b3c6d);
    return (mixed ^ (mixed >>> 13)) >>> 0;
  }

  /** Adds the UTF-8 bytes from `from` up to `to`. */
  feed(bytes: Uint8Array, from: number, to: number): void {
    let { chars, words, state, before, inLink } = this;
    for (let at = from; at < to; at++) {
      const byte = bytes[at] as number;
      const sort = sorts[byte] as number;
      state = Math.imul(state ^ byte, prime);
      if (inLink) {
        if (sort !== (space | point)) continue;
        inLink = false;
      }
      // Sums instead of branches: what follows in a text cannot be foretold, and each wrong guess costs more than they do.
      chars += sort & point;
      words += (before & ~sort) >> 1;
      if (sort > (space | point)) {
        if (byte !== letterH) this.hasQuestion ||= isQuestion(bytes, at, byte);
        else if (before === space && isLink(bytes, at, to)) {
          inLink = true;
          this.hasLink = true;
        }
      }
      before = sort & space;
    }
    this.chars = chars;
    this.words = words;
    this.state = state;
    this.before = before;
    this.inLink = inLink;
  }
}

/** FNV-1a. */
const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;

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

/** ?, ؟ and ？ */
function isQuestion(bytes: Uint8Array, at: number, byte: number): boolean {
  if (byte === 0x3f) return true;
  if (byte === 0xd8) return bytes[at + 1] === 0x9f;
  return byte === 0xef && bytes[at + 1] === 0xbc && bytes[at + 2] === 0x9f;
}
