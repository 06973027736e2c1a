import type { KeySet } from "./keys.ts";

/** Thrown by a cursor when what it reads goes on behind the bytes that are there. Only `Items` catches it. */
export const needMore = Symbol("need more");

const quote = 0x22;
const backslash = 0x5c;
const newline = 10;

/**
 * Reads JSON in bytes, forgivingly: an escape that is none is passed over, a value without quotes ends with its line or at a comma.
 * Every method throws `needMore` at the end of the bytes.
 */
export class Cursor {
  bytes: Uint8Array = new Uint8Array();
  at = 0;
  end = 0;
  /** Where the last string or bare value begins and ends, without its quotes. */
  from = 0;
  to = 0;
  /** Whether that string holds an escape. */
  hasEscape = false;

  /** Goes to the next byte that is no white space, comma or colon. @returns that byte */
  next(): number {
    const { bytes, end } = this;
    let { at } = this;
    for (; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte > 0x20 && byte !== 0x2c && byte !== 0x3a) {
        this.at = at;
        return byte;
      }
    }
    this.at = at;
    throw needMore;
  }

  /** Reads the string that begins here. */
  string(): void {
    const { bytes, end } = this;
    let at = this.at + 1;
    this.from = at;
    let hasEscape = false;
    for (; at < end; at++) {
      const byte = bytes[at];
      if (byte === quote) {
        this.to = at;
        this.at = at + 1;
        this.hasEscape = hasEscape;
        return;
      }
      if (byte === backslash) {
        at++;
        hasEscape = true;
      }
    }
    throw needMore;
  }

  /** Reads a number, true, false, null, or what stands there without quotes. */
  bare(): void {
    const { bytes, end } = this;
    let { at } = this;
    this.from = at;
    for (; at < end; at++) {
      const byte = bytes[at];
      if (byte === 0x2c || byte === 0x7d || byte === 0x5d || byte === newline) {
        while (at > this.from && (bytes[at - 1] as number) <= 0x20) at--;
        this.to = at;
        // A bracket where a value should be would be read for ever.
        this.at = Math.max(at, this.from + 1);
        this.hasEscape = false;
        return;
      }
    }
    throw needMore;
  }

  /** Reads a string or a bare value; of an object or an array, that there is one. @returns its first byte */
  value(): number {
    const first = this.next();
    if (first === quote) this.string();
    else if (first === 0x7b || first === 0x5b) this.container();
    else this.bare();
    return first;
  }

  /** Passes over the value that comes next, however deep. */
  skip(): void {
    const first = this.next();
    if (first === quote) this.string();
    else if (first === 0x7b || first === 0x5b) this.container();
    else this.bare();
  }

  private container(): void {
    const { bytes, end } = this;
    this.from = this.at;
    let depth = 0;
    for (let at = this.at; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte === quote) {
        for (at++; at < end && bytes[at] !== quote; at++) if (bytes[at] === backslash) at++;
      } else if (byte === 0x7b || byte === 0x5b) depth++;
      else if ((byte === 0x7d || byte === 0x5d) && --depth === 0) {
        this.to = at;
        this.at = at + 1;
        return;
      }
    }
    throw needMore;
  }

  /**
   * Reads the object that begins here, key by key.
   * @param on takes the place of a key in `keys` and must read its value; others are passed over
   */
  object(keys: KeySet, on: (key: number) => void): void {
    this.at++;
    for (;;) {
      const first = this.next();
      if (first === 0x7d) {
        this.at++;
        return;
      }
      if (first !== quote) {
        this.toNextLine();
        continue;
      }
      this.string();
      const key = keys.find(this.bytes, this.from, this.to);
      if (key < 0) this.skip();
      else on(key);
    }
  }

  /** Reads the array that begins here. @param on must read one value */
  array(on: () => void): void {
    this.at++;
    while (this.next() !== 0x5d) on();
    this.at++;
  }

  /** What stands where a key should be: the rest of a value that was not written as JSON. */
  private toNextLine(): void {
    const found = this.bytes.subarray(0, this.end).indexOf(newline, this.at);
    if (found < 0) throw needMore;
    this.at = found + 1;
  }
}
