import { Known } from "../text/known.ts";
import { digitAt, markAt, spaceAt } from "../text/marks.ts";
import { eras } from "./eras.ts";
import { halves } from "./halves.ts";
import { monthOf } from "./months.ts";
import { type Field, letter, type Part, type Shape } from "./shape.ts";

/** What a header says, as it is written. */
export interface Stamp {
  /** The three numbers of the date, in their order; a year of an era is one of ours already. */
  a: number;
  b: number;
  c: number;
  /** Seconds since midnight on the wall. */
  seconds: number;
}

/** Matches headers of one shape, strictly, on bytes. Only digits, spaces and marks may be others of their sort. */
export class Template {
  readonly shape: Shape;
  readonly hasSeconds: boolean;
  /** Whether iOS writes headers this way: in brackets, long ago with a colon behind them. */
  readonly isIos: boolean;
  /** Whether a day or month below ten was ever written with a zero before it. */
  isPadded = false;
  /** What the last match said. */
  readonly stamp: Stamp = { a: 0, b: 0, c: 0, seconds: 0 };
  private readonly steps: readonly Step[];
  private readonly values = new Int32Array(fields.length);
  private half: Half = "none";
  private halves: readonly HalfStep[] = halfSteps;
  /** Of an era: what its years are counted from, and whether the first number is one. */
  private base = 0;
  private readonly hasEraFirst: boolean;
  /** Where the steps of the date surely end, and where those of the numbers do. */
  private readonly dateSteps: number;
  private readonly numberSteps: number;
  /** The header before: most begin and end like it, and many are the same. */
  private readonly before = new Known(longestHeader);
  /** Bytes of its date; 0 where that is not known. */
  private dateSize = 0;
  private readonly ending = new Known(longestHeader);

  constructor(shape: Shape) {
    this.shape = shape;
    this.steps = shape.parts.map(stepOf);
    const time = shape.parts.findIndex((part) => part.type === "half" || (part.type === "number" && fields.indexOf(part.field) > 2));
    this.dateSteps = shape.parts.slice(0, time).findLastIndex((part) => part.type === "literal") + 1;
    this.numberSteps = shape.parts.findLastIndex((part) => part.type === "number") + 1;
    const [first, end] = [shape.parts[0], shape.parts.at(-2)];
    this.isIos = (first?.type === "literal" && first.text === "[") || (end?.type === "literal" && end.text === ":");
    const eraAt = shape.parts.findIndex(({ type }) => type === "era");
    const dated = shape.parts[eraAt + (shape.parts[eraAt + 1]?.type === "space" ? 2 : 1)];
    this.hasEraFirst = eraAt >= 0 && dated?.type === "number" && dated.field === "a";
    this.hasSeconds = shape.parts.some((part) => part.type === "number" && part.field === "second");
  }

  /** @returns where the header ends that begins at `from`, or -1; its numbers stand in `stamp` */
  match(bytes: Uint8Array, from: number, to: number): number {
    const { before, ending } = this;
    const same = before.sameAt(bytes, from, to);
    // One space more than there was before belongs to the header, too.
    if (same > 0 && same === before.size && spaceAt(bytes, from + same) === 0) return from + same;
    let date = from + this.dateSize;
    if (this.dateSize === 0 || same < this.dateSize) {
      // What is taken now is not the date of the header before: that one is known no more.
      before.size = 0;
      this.dateSize = 0;
      date = this.take(bytes, from, to, 0, this.dateSteps);
      if (date < 0) return -1;
    }
    const end = this.take(bytes, date, to, this.dateSteps, this.numberSteps);
    if (end < 0) return -1;
    let at = end + ending.size;
    if (ending.size === 0 || ending.sameAt(bytes, end, to) < ending.size || spaceAt(bytes, at) > 0) {
      ending.size = 0;
      at = this.take(bytes, end, to, this.numberSteps, this.steps.length);
      if (at < 0) return -1;
      ending.keep(bytes, end, at);
    }
    if (!this.isSound()) return -1;
    before.keep(bytes, from, at, Math.min(same, before.size));
    this.dateSize = date - from;
    return at;
  }

  /** Takes the steps from `first` up to `end`. @returns where they end, or -1 */
  private take(bytes: Uint8Array, from: number, to: number, first: number, end: number): number {
    const { steps } = this;
    let at = from;
    for (let index = first; index < end; index++) {
      const step = steps[index] as Step;
      let byte = bytes[at] as number;
      while (byte >= 0x80 && markAt(bytes, at) > 0) {
        at += markAt(bytes, at);
        byte = bytes[at] as number;
      }
      if (at >= to) return -1;
      if (step.type === number) at = this.number(bytes, at, to, step);
      else if (step.type === literal)
        at = step.first === byte && (step.rest === null || startsWith(bytes, at, to, step.rest, step.size)) ? at + step.size : -1;
      else if (step.type === space)
        at = byte === 0x20 && (bytes[at + 1] as number) > 0x20 && (bytes[at + 1] as number) < 0x80 ? at + 1 : this.space(bytes, at, to);
      else if (step.type === half) at = this.halfOf(bytes, at, to);
      else if (step.type === era) at = this.eraOf(bytes, at, to);
      else at = this.letters(bytes, at, to, step);
      if (at < 0) return -1;
    }
    return at;
  }

  private number(bytes: Uint8Array, from: number, to: number, { field, least, most }: Step): number {
    let at = from;
    let count = 0;
    let value = 0;
    for (; at < to; count++) {
      const byte = bytes[at] as number;
      let digit = byte - 0x30;
      let size = 1;
      if (byte >= 0x80) {
        const other = digitAt(bytes, at);
        digit = other % 10;
        size = (other / 10) | 0;
      }
      if (digit < 0 || digit > 9) break;
      if (count === most) return -1;
      value = value * 10 + digit;
      at += size;
    }
    if (count < least) return -1;
    this.values[field] = value;
    if (value < 10 && count === 2 && field < 2) this.isPadded = true;
    return at;
  }

  private space(bytes: Uint8Array, from: number, to: number): number {
    let at = from;
    for (let size = spaceAt(bytes, at); size > 0 && at < to; size = spaceAt(bytes, at)) at += size;
    return at > from ? at : -1;
  }

  private halfOf(bytes: Uint8Array, at: number, to: number): number {
    const { halves } = this;
    for (let index = 0; index < halves.length; index++) {
      const step = halves[index] as HalfStep;
      const end = this.word(bytes, at, to, step.written);
      if (end < 0) continue;
      this.half = step.half;
      // A file has two of them: they come first from now on.
      if (index > 1) this.halves = [step, ...halves.filter((one) => one !== step)];
      return end;
    }
    return -1;
  }

  private eraOf(bytes: Uint8Array, at: number, to: number): number {
    const found = eraSteps.find(({ written }) => startsWith(bytes, at, to, written, written.length));
    this.base = found?.base ?? 0;
    return found === undefined ? -1 : at + found.written.length;
  }

  /** A word: any, or one that names a month. */
  private letters(bytes: Uint8Array, from: number, to: number, { type, field }: Step): number {
    const [found = ""] = wordAtStart.exec(decoder.decode(bytes.subarray(from, Math.min(to, from + longestWord)))) ?? [];
    if (found === "") return -1;
    if (type === month) this.values[field] = monthOf(found);
    return type === month && this.values[field] === 0 ? -1 : from + encoder.encode(found).length;
  }

  /** A word of which each space may be any, and each letter a capital. */
  private word(bytes: Uint8Array, from: number, to: number, written: Uint8Array): number {
    let at = from;
    for (const byte of written) {
      if (byte === 0x20) {
        const size = spaceAt(bytes, at);
        if (size === 0) return -1;
        at += size;
        continue;
      }
      const own = bytes[at] ?? 0;
      if (at >= to || (own !== byte && !(own >= 0x41 && own <= 0x5a && own + 0x20 === byte))) return -1;
      at++;
    }
    return at;
  }

  private isSound(): boolean {
    const { values, half, stamp } = this;
    const hour = values[3] as number;
    const minute = values[4] as number;
    const second = this.hasSeconds ? (values[5] as number) : 0;
    if (minute > 59 || second > 60 || hour > 24) return false;
    const pm = half === "pm" && hour < 12 ? 12 : 0;
    const am = half === "am" && hour === 12 ? 12 : 0;
    stamp.a = (values[0] as number) + (this.hasEraFirst ? this.base : 0);
    stamp.b = values[1] as number;
    stamp.c = (values[2] as number) + (this.hasEraFirst ? 0 : this.base);
    stamp.seconds = (((hour + pm - am) % 24) * 60 + minute) * 60 + second;
    return true;
  }
}

/** Their places are those of the values. */
const fields: readonly Field[] = ["a", "b", "c", "hour", "minute", "second"];
type Half = "none" | "am" | "pm";
/** What a step is. All steps have one form, so that the engine reads them quickly. */
const number = 0;
const literal = 1;
const space = 2;
const half = 3;
const era = 4;
const month = 5;
const word = 6;

interface Step {
  readonly type: number;
  /** Of a number: its place in the values, and how many digits it has. */
  readonly field: number;
  readonly least: number;
  readonly most: number;
  /** Of a literal: its first byte, all of them where there are more, and how many. */
  readonly first: number;
  readonly rest: Uint8Array | null;
  readonly size: number;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8");
/** Bytes of a header that is known again. */
const longestHeader = 128;
/** Bytes of a word at most, and what belongs to it. */
const longestWord = 90;
const wordAtStart = new RegExp(`^${letter}(?:${letter}|\\.)*`);
const eraSteps = Object.entries(eras).map(([name, base]) => ({ written: encoder.encode(name), base }));

interface HalfStep {
  readonly half: Half;
  readonly written: Uint8Array;
}

const halfSteps: readonly HalfStep[] = (["am", "pm"] as const)
  .flatMap((half) =>
    halves[half].flatMap((word) => [...new Set([word, word.toUpperCase()])].map((one) => ({ half, written: encoder.encode(one) }))),
  )
  .sort((x, y) => y.written.length - x.written.length);

function stepOf(part: Part): Step {
  const step = { type: 0, field: 0, least: 0, most: 0, first: 0, rest: null, size: 0 };
  if (part.type === "number") return { ...step, type: number, field: fields.indexOf(part.field), least: part.least, most: part.most };
  if (part.type === "month") return { ...step, type: month, field: fields.indexOf(part.field) };
  if (part.type !== "literal") return { ...step, type: { space, half, era, word }[part.type] };
  const bytes = encoder.encode(part.text);
  return { ...step, type: literal, first: bytes[0] ?? 0, rest: bytes.length > 1 ? bytes : null, size: bytes.length };
}

function startsWith(bytes: Uint8Array, at: number, to: number, start: Uint8Array, size: number): boolean {
  if (at + size > to) return false;
  for (let index = 0; index < size; index++) if (bytes[at + index] !== start[index]) return false;
  return true;
}
