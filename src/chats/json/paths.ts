import type { Measure } from "../text/measure.ts";
import { Strings } from "../text/strings.ts";
import type { Cursor } from "./cursor.ts";
import { KeySet } from "./keys.ts";
import { bytesOfString, feedString } from "./text.ts";

/** What stands at one path: its first byte, 0 where nothing does, and its place without quotes. */
interface Found {
  first: number;
  from: number;
  to: number;
  hasEscape: boolean;
}

/** A key on the way to a path. */
interface Node {
  readonly found: Found | null;
  readonly keys: KeySet | null;
  readonly children: readonly Node[];
}

const brace = 0x7b;
const bracket = 0x5b;
const none = new Uint8Array();

/**
 * Reads of an object the values at some paths, like "author.id", in one pass. A path goes through lists too: of several values the first
 * holds. What was read holds until the next object is read, and only while the cursor keeps its bytes.
 */
export class Paths<Path extends string> {
  private readonly founds: ReadonlyMap<string, Found>;
  private readonly root: Node;
  private readonly strings = new Strings();
  private bytes: Uint8Array = none;

  constructor(paths: readonly Path[]) {
    this.founds = new Map(paths.map((path) => [path, { first: 0, from: 0, to: 0, hasEscape: false }]));
    this.root = this.node("", paths);
  }

  /** Reads the object on which the cursor stands. @throws needMore */
  read(cursor: Cursor): void {
    for (const found of this.founds.values()) found.first = 0;
    this.bytes = cursor.bytes;
    this.take(this.root, cursor);
  }

  /** Whether something stands there, an empty list too; null is nothing. */
  has(path: Path): boolean {
    const { first } = this.found(path);
    return first !== 0 && first !== 0x6e;
  }

  /** Whether what stands there is neither null, false, 0 nor empty. */
  holds(path: Path): boolean {
    const { first, from, to } = this.found(path);
    if (first === 0 || first === 0x6e || first === 0x66) return false;
    if (first === brace || first === bracket) return this.bytes.subarray(from + 1, to - 1).some((byte) => byte > 0x20);
    return to > from && !(to - from === 1 && first === 0x30);
  }

  /** What a string or a bare value says; "" where nothing stands. */
  text(path: Path): string {
    const bytes = this.utf8(path);
    return this.strings.of(bytes, 0, bytes.length);
  }

  /** The same as UTF-8. */
  utf8(path: Path): Uint8Array {
    const { from, to, hasEscape } = this.found(path);
    if (!this.has(path)) return none;
    return hasEscape ? bytesOfString(this.bytes, from, to) : this.bytes.subarray(from, to);
  }

  /** A number, also one in quotes; NaN where none stands. */
  number(path: Path): number {
    const text = this.has(path) ? this.text(path) : "";
    return /^-?\d{1,20}(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  }

  /** Feeds a string into a measure. */
  feed(path: Path, measure: Measure): void {
    const { first, from, to, hasEscape } = this.found(path);
    if (first === 0x22) feedString(measure, this.bytes, from, to, hasEscape);
  }

  private found(path: string): Found {
    return this.founds.get(path) as Found;
  }

  private node(path: string, paths: readonly string[]): Node {
    const start = path === "" ? "" : `${path}.`;
    const names = [...new Set(paths.filter((one) => one.startsWith(start)).map((one) => one.slice(start.length).split(".", 1)[0] ?? ""))];
    return {
      found: this.founds.get(path) ?? null,
      keys: names.length === 0 ? null : new KeySet(names),
      children: names.map((name) => this.node(start + name, paths)),
    };
  }

  private take(node: Node, cursor: Cursor): void {
    const first = cursor.next();
    const start = cursor.at;
    const isContainer = node.keys !== null && (first === brace || first === bracket);
    if (!isContainer) cursor.value();
    else if (first === brace) this.object(node, cursor);
    else
      cursor.array(() => {
        if (cursor.next() === brace) this.object(node, cursor);
        else cursor.value();
      });
    const { found } = node;
    if (found === null || found.first !== 0) return;
    found.first = first;
    found.from = isContainer ? start : cursor.from;
    found.to = isContainer ? cursor.at : cursor.to;
    found.hasEscape = first === 0x22 && cursor.hasEscape;
  }

  private object(node: Node, cursor: Cursor): void {
    cursor.object(node.keys as KeySet, (key) => this.take(node.children[key] as Node, cursor));
  }
}
