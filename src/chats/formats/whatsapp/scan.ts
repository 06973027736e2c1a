import { packed } from "../../stamps/dates.ts";
import { longestStamp, type Shape, shapeOf } from "../../stamps/shape.ts";
import { Template } from "../../stamps/template.ts";
import { endOfLine } from "../../text/lines.ts";
import { digitAt, markAt } from "../../text/marks.ts";
import { Names } from "./names.ts";
import { isNotice } from "./phrases.ts";

/** A header that was found in a window. It holds until the next window is looked at. */
export interface Found {
  /** Where its line begins, marks and all. */
  start: number;
  /** Where the header ends and a name or a notice begins. */
  rest: number;
  /** Where its line ends. */
  lineEnd: number;
  /** Where the next line begins. */
  next: number;
  /** The date as it is written and the seconds of the day. */
  time: number;
  template: Template;
  /** Whether a mark stands before the header. */
  isMarked: boolean;
  /** Who wrote; null where nobody did. */
  name: string | null;
  /** Where the name begins, and where what was written does. */
  nameFrom: number;
  body: number;
}

/** Lines of a window that are looked at for another shape. */
const mostLooks = 120;
/** Lines of another shape, at an end of a window, that are no accident. */
const fewestOfShape = 2;
/** Bytes before the first digit of a header at most. */
const longestFirstWord = 40;
const newline = 10;
const carriageReturn = 13;
const bracket = 0x5b;
const decoder = new TextDecoder("utf-8");

/** Finds headers in windows: the shape in which most of a file's first lines are written, and another where that one stops. */
export class Scanner {
  private templates: Template[] = [];
  private readonly names = new Names();
  /** Used again for each window: a million of them would keep the collector busy. */
  private readonly pool: Found[] = [];

  /** @param continues whether the window begins in the middle of a line */
  scan(bytes: Uint8Array, length: number, continues: boolean): readonly Found[] {
    const start = continues ? bytes.subarray(0, length).indexOf(newline) + 1 || length : 0;
    if (this.templates.length === 0) {
      const first = mostFrequent(this.others(bytes, start, length));
      if (first === null) return [];
      this.templates = [new Template(first)];
    }
    for (;;) {
      const found = this.named(bytes, this.headers(bytes, start, length));
      const shape = this.templates.length < 4 ? this.otherShape(bytes, start, length, found) : null;
      if (shape !== null) {
        this.templates.push(new Template(shape));
        continue;
      }
      const last = found.at(-1)?.template;
      if (last !== undefined) this.templates = [last];
      return found;
    }
  }

  /** Learns the names that were not known yet. */
  private named(bytes: Uint8Array, found: readonly Found[]): readonly Found[] {
    const unnamed = found.filter(({ name }) => name === null);
    if (unnamed.length === 0) return found;
    this.names.learn(
      bytes,
      unnamed.map(({ rest, lineEnd }) => [rest, lineEnd]),
      isNotice,
    );
    for (const one of unnamed) this.name(bytes, one);
    return found;
  }

  private name(bytes: Uint8Array, found: Found): void {
    found.name = this.names.find(bytes, found.rest, found.lineEnd);
    found.nameFrom = this.names.from;
    found.body = this.names.body;
  }

  private headers(bytes: Uint8Array, from: number, length: number): readonly Found[] {
    let count = 0;
    for (let start = from; start < length; ) {
      const header = this.headerAt(bytes, start, length, count);
      if (header !== null) count++;
      start = header?.next ?? endOfLine(bytes, start, length) + 1;
    }
    return this.pool.slice(0, count);
  }

  /** @param place of the pool into which a header goes */
  private headerAt(bytes: Uint8Array, start: number, to: number, place: number): Found | null {
    const { templates, pool } = this;
    for (let index = 0; index < templates.length; index++) {
      const template = templates[index] as Template;
      const rest = template.match(bytes, start, to);
      if (rest < 0) continue;
      const end = endOfLine(bytes, rest, to);
      const found = pool[place] ?? emptyFound(template);
      if (place === pool.length) pool.push(found);
      found.start = start;
      found.rest = rest;
      found.lineEnd = end > rest && bytes[end - 1] === carriageReturn ? end - 1 : end;
      found.next = end + 1;
      found.time = packed(template.stamp);
      found.template = template;
      found.isMarked = markAt(bytes, start) > 0;
      this.name(bytes, found);
      return found;
    }
    return null;
  }

  /** A shape of lines before the first or behind the last header, which go on with a name that is known. */
  private otherShape(bytes: Uint8Array, from: number, length: number, found: readonly Found[]): Shape | null {
    const [first, last] = [found[0], found.at(-1)];
    const before = this.others(bytes, from, first?.start ?? length);
    const behind = last === undefined ? [] : this.others(bytes, last.lineEnd, length);
    for (const lines of [before, behind]) {
      const shape = mostFrequent(lines);
      if (shape === null) continue;
      const own = lines.filter(({ shape: { key } }) => key === shape.key);
      const template = new Template(shape);
      const named = own.filter(({ start, end }) => {
        const rest = template.match(bytes, start, end);
        return rest >= 0 && this.names.find(bytes, rest, end) !== null;
      });
      if (named.length >= fewestOfShape && named.length * 2 >= own.length) return shape;
    }
    return null;
  }

  /** Lines that begin like a header, each with its shape. */
  private others(bytes: Uint8Array, from: number, to: number): readonly Line[] {
    const lines: Line[] = [];
    let looks = 0;
    for (let start = from; start < to && looks < mostLooks; ) {
      const end = endOfLine(bytes, start, to);
      if (mayBegin(bytes, start, end)) {
        looks++;
        const shape = shapeOf(decoder.decode(bytes.subarray(start, Math.min(end, start + longestStamp * 3))));
        if (shape !== null && !this.templates.some((template) => template.shape.key === shape.key)) lines.push({ shape, start, end });
      }
      start = end + 1;
    }
    return lines;
  }
}

/** Half a number, lest the engine take its time for a whole one. */
function emptyFound(template: Template): Found {
  return { start: 0, rest: 0, lineEnd: 0, next: 0, time: 0.5, template, isMarked: false, name: null, nameFrom: 0, body: 0 };
}

interface Line {
  readonly shape: Shape;
  readonly start: number;
  readonly end: number;
}

function mayBegin(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from;
  for (let mark = markAt(bytes, at); at < to && mark > 0; mark = markAt(bytes, at)) at += mark;
  if (at + 12 > to) return false;
  if (bytes[at] === bracket) at++;
  // A word may stand first: a day of the week, a month, a half of the day.
  for (const end = Math.min(to, at + longestFirstWord); at < end; at++) if (digitAt(bytes, at) >= 0) return true;
  return false;
}

function mostFrequent(lines: readonly Line[]): Shape | null {
  const tally = new Map<string, { readonly shape: Shape; count: number }>();
  for (const { shape } of lines) {
    const own = tally.get(shape.key);
    if (own === undefined) tally.set(shape.key, { shape, count: 1 });
    else own.count++;
  }
  let best: { readonly shape: Shape; readonly count: number } | null = null;
  for (const one of tally.values()) if (best === null || one.count > best.count) best = one;
  return best?.shape ?? null;
}
