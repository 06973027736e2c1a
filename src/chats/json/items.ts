import { Cursor, needMore } from "./cursor.ts";
import { textOfString } from "./text.ts";

/** What is told of a document while it is read. Depths count the objects and arrays around. */
export interface ItemsSink {
  /** A string or a bare value outside the items. @param value what it says */
  value(depth: number, key: string, value: string): void;
  /** An object begins: what was told of another one at this depth is over. */
  object(depth: number, key: string): void;
  /** A list of items begins in the object at this depth. */
  list(depth: number): void;
  /** Reads one item; the cursor stands on its first byte. It may be asked again for the same item, when more has come. */
  item(cursor: Cursor, position: number): void;
  /** Something that is longer than an item may be was passed over, or what stands here is none. @param bytes its beginning */
  skipped(bytes: Uint8Array): void;
}

/** Bytes of an item at most. */
const longestItem = 1 << 23;
/** Objects and arrays around the lists of items at most; what lies deeper is passed over. */
const deepest = 32;
const quote = 0x22;

/**
 * Reads a JSON document that comes in pieces, and gives the objects in the arrays of one name one after the other; those outside of
 * everything, as in a file of one object a line, where no name is given.
 */
export class Items {
  private readonly sink: ItemsSink;
  private readonly listKey: string | undefined;
  private readonly cursor = new Cursor();
  private held = new Uint8Array(1 << 16);
  private length = 0;
  private position = 0;
  /** Bytes that must be there before it is worth trying again. */
  private wanted = 0;
  /** Containers around: the key of each, with "[" before it for an array. */
  private readonly around: string[] = [];
  private key = "";
  private readonly skipping = new Skipping();

  constructor(listKey: string | null, sink: ItemsSink) {
    this.sink = sink;
    this.listKey = listKey === null ? undefined : `[${listKey}`;
  }

  push(piece: Uint8Array): void {
    if (this.length + piece.length > this.held.length) {
      const wider = new Uint8Array((this.length + piece.length) * 2);
      wider.set(this.held.subarray(0, this.length));
      this.held = wider;
    }
    this.held.set(piece, this.length);
    this.length += piece.length;
    if (this.length >= this.wanted) this.read();
  }

  /** No more comes. @returns false when the document stops in the middle */
  end(): boolean {
    if (this.length > 0) this.read();
    return this.around.length === 0 && !this.skipping.isOn && !this.held.subarray(0, this.length).some((byte) => byte > 0x20);
  }

  private read(): void {
    const { cursor } = this;
    cursor.bytes = this.held;
    cursor.end = this.length;
    cursor.at = 0;
    let done = 0;
    try {
      for (;;) {
        done = cursor.at;
        if (!this.skipping.isOn) this.step();
        else cursor.at = this.skipping.pass(this.held, done, this.length);
        if (this.skipping.isOn && cursor.at === this.length) throw needMore;
      }
    } catch (reason) {
      if (reason !== needMore) throw reason;
    }
    if (this.skipping.isOn) done = this.length;
    if (this.length - done > longestItem) {
      this.sink.skipped(this.held.subarray(done, this.length));
      this.skipping.begin();
      this.skipping.pass(this.held, done, this.length);
      done = this.length;
    }
    this.held.copyWithin(0, done, this.length);
    this.length -= done;
    this.position += done;
    this.wanted = this.length * 2;
  }

  /** Reads one key, value, item or bracket. */
  private step(): void {
    const { cursor, around } = this;
    const depth = around.length;
    const container = around[depth - 1];
    const first = cursor.next();
    if (first === 0x7d || first === 0x5d) {
      cursor.at++;
      around.pop();
      this.key = "";
      return;
    }
    if (container !== undefined && !container.startsWith("[") && this.key === "") {
      if (first === quote) {
        cursor.string();
        this.key = ` ${textOfString(cursor.bytes, cursor.from, cursor.to)}`;
      } else {
        cursor.bare();
        this.sink.skipped(cursor.bytes.subarray(cursor.from, cursor.to));
      }
      return;
    }
    if (first === 0x7b && container === this.listKey) this.sink.item(cursor, this.position + cursor.at);
    else if (first === 0x7b || first === 0x5b) this.enter(first);
    else {
      cursor.value();
      this.sink.value(depth, this.key.slice(1), textOfString(cursor.bytes, cursor.from, Math.min(cursor.to, cursor.from + 1000)));
    }
    this.key = "";
  }

  private enter(first: number): void {
    const { around, cursor } = this;
    const depth = around.length;
    const key = this.key.slice(1);
    if (depth >= deepest) {
      this.skipping.begin();
      return;
    }
    cursor.at++;
    around.push(first === 0x5b ? `[${key}` : key);
    if (first === 0x7b) this.sink.object(depth + 1, key);
    else if (around.at(-1) === this.listKey) this.sink.list(depth);
  }
}

/** Passes over one value of any length and depth, holding nothing of it. */
class Skipping {
  isOn = false;
  private depth = 0;
  private inString = false;
  private isEscaped = false;

  begin(): void {
    this.isOn = true;
    this.depth = 0;
    this.inString = false;
    this.isEscaped = false;
  }

  /** @returns where the value ends, or `to` */
  pass(bytes: Uint8Array, from: number, to: number): number {
    for (let at = from; at < to; at++) {
      const byte = bytes[at];
      if (this.isEscaped) this.isEscaped = false;
      else if (this.inString) {
        if (byte === 0x5c) this.isEscaped = true;
        else if (byte === quote) this.inString = false;
      } else if (byte === quote) this.inString = true;
      else if (byte === 0x7b || byte === 0x5b) this.depth++;
      else if (byte === 0x7d || byte === 0x5d) this.depth--;
      else continue;
      if (this.depth > 0 || this.inString || this.isEscaped) continue;
      this.isOn = false;
      return at + 1;
    }
    return to;
  }
}
