import { Held } from "../text/held.ts";
import { Strings } from "../text/strings.ts";

/** Fields of a record at most. */
const mostFields = 256;
const [comma, semicolon, tab, quote, newline, carriageReturn] = [0x2c, 0x3b, 0x09, 0x22, 0x0a, 0x0d];

/**
 * Cuts a table of comma-separated values into its records. What separates is what stands first outside of quotes: a comma, a semicolon or
 * a tab. The names of the columns are those of the first record; capitals do not matter. Source: RFC 4180.
 */
export class Records {
  private readonly take: () => void;
  private readonly held = new Held();
  private readonly strings = new Strings();
  private columns: ReadonlyMap<string, number> | null = null;
  private ends: number[] = [];
  private separator = 0;
  private state: "plain" | "quoted" | "after" = "plain";
  private position = 0;
  private start = 0;

  /** @param take is called for each record but the first; its fields can be asked for until it returns */
  constructor(take: () => void) {
    this.take = take;
  }

  push(piece: Uint8Array): void {
    for (let at = 0; at < piece.length; at++) this.step(piece[at] as number, this.position + at);
    this.position += piece.length;
  }

  /** No more comes. @returns false when the table stops inside a quoted field */
  end(): boolean {
    if (this.state === "quoted") return false;
    this.endRecord(this.position);
    return true;
  }

  /** Where the record begins, and the bytes that it takes. */
  get place(): { readonly position: number; readonly length: number } {
    return { position: this.start, length: this.position - this.start };
  }

  has(column: string): boolean {
    return this.columns?.has(column) ?? false;
  }

  /** What a field says: "" where there is none. @param column its name, in small letters */
  text(column: string): string {
    const bytes = this.utf8(column);
    return this.strings.of(bytes, 0, bytes.length);
  }

  /** The same as UTF-8. */
  utf8(column: string): Uint8Array {
    const index = this.columns?.get(column) ?? -1;
    const end = this.ends[index];
    return end === undefined ? none : this.field(index, end);
  }

  private field(index: number, end: number): Uint8Array {
    return this.held.bytes.subarray(this.ends[index - 1] ?? 0, end);
  }

  private step(byte: number, position: number): void {
    const { held } = this;
    if (this.state === "quoted") {
      if (byte === quote) this.state = "after";
      else if (byte === newline) held.replaceLast(carriageReturn, newline);
      else held.push(byte);
      return;
    }
    if (byte === quote) {
      // A second quote behind the first is one that is meant; one inside a field stands for itself.
      if (this.state === "after") held.push(quote);
      else if (held.length !== (this.ends.at(-1) ?? 0)) {
        held.push(quote);
        return;
      }
      this.state = "quoted";
      return;
    }
    this.state = "plain";
    if (this.separator === 0 && (byte === comma || byte === semicolon || byte === tab)) this.separator = byte;
    if (byte === newline) this.endRecord(position + 1);
    else if (byte === this.separator) this.endField();
    else if (byte !== carriageReturn) held.push(byte);
  }

  private endField(): void {
    if (this.ends.length < mostFields) this.ends.push(this.held.length);
  }

  private endRecord(end: number): void {
    const isEmpty = this.held.length === 0 && this.ends.length === 0;
    this.endField();
    if (!isEmpty && this.columns === null) {
      this.columns = new Map(this.ends.map((to, index) => [decoder.decode(this.field(index, to)).trim().toLowerCase(), index]));
    } else if (!isEmpty) {
      const { position } = this;
      this.position = end;
      this.take();
      this.position = position;
    }
    this.start = end;
    this.ends = [];
    this.held.clear();
  }
}

const decoder = new TextDecoder("utf-8");
const none = new Uint8Array();
