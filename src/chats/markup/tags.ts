import { Held } from "../text/held.ts";
import { Strings } from "../text/strings.ts";
import { Attributes } from "./attributes.ts";
import { withoutReferences } from "./references.ts";

/** What is told of XML or HTML while it is read. */
export interface TagsSink {
  /** An element begins; its attributes can be asked for until this returns. @param position where it begins, in bytes */
  open(element: string, position: number): void;
  /** An element ends, one without content too. @param end where, in bytes */
  close(element: string, end: number): void;
  /** What stands between tags, perhaps in several parts. Without this, it is passed over. */
  text?(bytes: Uint8Array): void;
}

/** Elements of HTML that hold nothing and are never closed. */
const empty = new Set(["br", "img", "meta", "link", "hr", "input", "source", "wbr"]);
/** Bytes of a text between tags that are given at once. */
const longestText = 1 << 20;
const [less, greater, slash, equals, single, double, space, dash] = [0x3c, 0x3e, 0x2f, 0x3d, 0x27, 0x22, 0x20, 0x2d];

type State = "text" | "name" | "inside" | "attribute" | "equals" | "value" | "bare" | "comment" | "aside";

/** Reads the tags of XML or HTML that comes in pieces, well-formed or not. Of the attributes only those that are wanted are kept. */
export class Tags<Name extends string> {
  private readonly sink: TagsSink;
  /** Those of the element that begins: they can be asked for until `open` returns. */
  readonly attributes: Attributes<Name>;
  private readonly strings = new Strings();
  private readonly held = new Held();
  private state: State = "text";
  private element = "";
  private attribute: Name | null = null;
  private quote = 0;
  private dashes = 0;
  private hasEquals = false;
  private start = 0;
  private position = 0;
  private isClosing = false;
  /** Whether a slash stood last: the element is over. */
  private isEmpty = false;

  constructor(names: readonly Name[], sink: TagsSink) {
    this.attributes = new Attributes(names);
    this.sink = sink;
  }

  push(piece: Uint8Array): void {
    for (let at = 0; at < piece.length; ) at = this.step(piece, at);
    this.position += piece.length;
  }

  /** No more comes. @returns false when the text stops in the middle of a tag */
  end(): boolean {
    if (this.state !== "text") return false;
    this.giveText();
    return true;
  }

  /** @returns where to go on */
  private step(piece: Uint8Array, at: number): number {
    const byte = piece[at] as number;
    switch (this.state) {
      case "text":
        return this.passText(piece, at);
      case "name":
        return this.inName(byte, at);
      case "inside":
        return this.insideTag(byte, at);
      case "attribute":
        if (byte !== equals && byte > space && byte !== greater && byte !== slash) return this.hold(byte, at);
        this.attribute = this.attributes.wanted(this.held.bytes, this.held.length);
        this.state = "equals";
        this.hasEquals = false;
        return at;
      case "equals":
        return this.afterName(byte, at);
      case "value":
        return this.passValue(piece, at);
      case "bare":
        if (byte > space && byte !== greater) return this.hold(byte, at);
        this.keepValue();
        return at;
      case "comment":
        return this.inComment(byte, at);
      case "aside":
        if (byte === greater) this.state = "text";
        return at + 1;
    }
  }

  private passText(piece: Uint8Array, at: number): number {
    const found = piece.indexOf(less, at);
    const end = found < 0 ? piece.length : found;
    if (this.sink.text !== undefined) {
      this.held.add(piece, at, end);
      if (found >= 0 || this.held.length > longestText) this.giveText();
    }
    if (found < 0) return end;
    this.start = this.position + found;
    this.begin("name");
    this.isClosing = false;
    return found + 1;
  }

  private inName(byte: number, at: number): number {
    const { held } = this;
    if (byte === slash && held.length === 0) {
      this.isClosing = true;
      return at + 1;
    }
    // <? and <! begin what is no element.
    if ((byte === 0x3f || byte === 0x21) && held.length === 0) {
      this.begin(byte === 0x21 ? "comment" : "aside");
      return at + 1;
    }
    if (byte > space && byte !== greater && byte !== slash) return this.hold(byte, at);
    this.element = this.strings.of(held.bytes, 0, held.length);
    this.attributes.clear();
    this.begin("inside");
    return at;
  }

  private insideTag(byte: number, at: number): number {
    if (byte === greater) {
      this.give(at);
      return at + 1;
    }
    if (byte > space) this.isEmpty = byte === slash;
    if (byte <= space || byte === slash) return at + 1;
    this.begin("attribute");
    return at;
  }

  private afterName(byte: number, at: number): number {
    if (byte === equals) this.hasEquals = true;
    if (byte === equals || byte <= space) return at + 1;
    if (!this.hasEquals) {
      this.begin("inside");
      return at;
    }
    if (byte === single || byte === double) {
      this.quote = byte;
      this.begin("value");
      return at + 1;
    }
    this.begin(byte === greater || byte === slash ? "inside" : "bare");
    return at;
  }

  private passValue(piece: Uint8Array, at: number): number {
    const found = piece.indexOf(this.quote, at);
    const end = found < 0 ? piece.length : found;
    if (this.attribute !== null) this.held.add(piece, at, end);
    if (found < 0) return end;
    this.keepValue();
    return found + 1;
  }

  /** <!-- ends with -->, everything else with > */
  private inComment(byte: number, at: number): number {
    const { held } = this;
    if (held.length < 2) {
      if (byte !== dash) this.state = "aside";
      return byte === dash ? this.hold(byte, at) : at;
    }
    if (byte === greater && this.dashes >= 2) this.begin("text");
    this.dashes = byte === dash ? this.dashes + 1 : 0;
    return at + 1;
  }

  private give(at: number): void {
    const { element, sink } = this;
    const end = this.position + at + 1;
    if (!this.isClosing) sink.open(element, this.start);
    if (this.isClosing || this.isEmpty || empty.has(element)) sink.close(element, end);
    this.isEmpty = false;
    this.begin("text");
  }

  private keepValue(): void {
    const { held, attribute } = this;
    if (attribute !== null) this.attributes.keep(attribute, held.bytes, held.length);
    this.begin("inside");
  }

  private giveText(): void {
    const { held, sink } = this;
    if (held.length > 0) sink.text?.(withoutReferences(held.bytes, 0, held.length));
    held.clear();
  }

  private hold(byte: number, at: number): number {
    this.held.push(byte);
    return at + 1;
  }

  private begin(state: State): void {
    this.state = state;
    this.held.clear();
  }
}
