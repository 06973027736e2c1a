import { Chat } from "../../chat.ts";
import { nobody, type Row, unknownOffset } from "../../columns.ts";
import type { Known, Reader } from "../../format.ts";
import { codeOf, counts, flags, sortOf } from "../../kinds.ts";
import { doubtsOf, type Evidence, evidenceOf, orderOf, tell, unpack } from "../../stamps/dates.ts";
import type { Template } from "../../stamps/template.ts";
import { endOfLine } from "../../text/lines.ts";
import { Measure } from "../../text/measure.ts";
import { Windows } from "../../text/windows.ts";
import { beforeEdited, bodyOf } from "./body.ts";
import { meaningOfBytes } from "./phrases.ts";
import { type Found, Scanner } from "./scan.ts";

const newline = 10;
const greater = 0x3e;
/** When the app came out; the calendar of Islam counts six centuries less. */
const firstYear = Date.UTC(2009, 0);
const mostReserved = 1 << 22;
/** Changes of the shape at most: a chat that was exported again and again has some. */
const mostBlocks = 1_000;
const breakBytes = new Uint8Array([newline]);
/** Numbers of messages about which the app cuts an export: without media, and with. */
const caps = [40_000, 10_000];
const aboutCap = 100;

/** Entries that follow one another and are written in one way. */
interface Block {
  readonly template: Template;
  readonly from: number;
  readonly evidence: Evidence;
}

/** Reads the text of a WhatsApp export. */
export class WhatsAppReader implements Reader {
  private readonly chat = new Chat();
  private readonly scanner = new Scanner();
  private readonly windows = new Windows((bytes, length, position, continues) => this.window(bytes, length, position, continues));
  private readonly blocks: Block[] = [];
  private readonly measure = new Measure();
  private readonly row: Row = emptyRow();
  private isOpen = false;
  /** Empty lines inside an entry, which count only where something follows. */
  private breaks = 0;
  private size = 0;

  private readonly expected: number;
  private readonly dates: Known["dates"];

  /**
   * @param name what the file's name says about the other person
   * @param expected bytes that will come
   * @param dates what comes first in a date, where the person says it
   */
  constructor(name: string | null, expected: number, dates?: Known["dates"]) {
    this.chat.name = name;
    this.dates = dates;
    this.expected = expected;
  }

  push(piece: Uint8Array): void {
    this.size += piece.length;
    this.windows.push(piece);
  }

  end(): readonly [Chat] {
    this.windows.end();
    this.close(this.size);
    this.date();
    const { chat } = this;
    if (caps.some((cap) => Math.abs(chat.columns.count - cap) <= aboutCap)) chat.warnings.add("cut-by-the-app");
    return [chat];
  }

  private window(bytes: Uint8Array, length: number, position: number, continues: boolean): void {
    const found = this.scanner.scan(bytes, length, continues);
    // The rest is likely to be as dense as the beginning.
    if (position === 0) this.chat.columns.reserve(Math.min(mostReserved, Math.ceil(((found.length * this.expected) / length) * 1.1)));
    this.lines(bytes, 0, found[0]?.start ?? length, continues);
    for (let index = 0; index < found.length; index++) {
      const header = found[index] as Found;
      this.close(position + header.start);
      this.open(bytes, header, position + header.start);
      this.lines(bytes, header.next, found[index + 1]?.start ?? length, false);
    }
  }

  private open(
    bytes: Uint8Array,
    { rest, lineEnd, time, template, isMarked, name, nameFrom, body: bodyFrom }: Found,
    position: number,
  ): void {
    const { row, chat } = this;
    let block = this.blocks.at(-1);
    if (block === undefined || (block.template !== template && this.blocks.length < mostBlocks)) {
      block = { template, from: chat.columns.count, evidence: evidenceOf(template.shape) };
      this.blocks.push(block);
    }
    this.isOpen = true;
    this.breaks = 0;
    this.measure.reset();
    row.time = time;
    row.position = position;
    row.flags = template.hasSeconds ? 0 : flags.minute;
    if (name === null) {
      row.who = nobody;
      const meaning = meaningOfBytes(bytes, rest, lineEnd);
      row.kind = codeOf(meaning !== null && counts[meaning.kind].sort === "call" ? meaning.kind : "notice");
      return;
    }
    const body = bodyOf(bytes, bodyFrom, lineEnd, nameFrom, bodyFrom - 2, template.isIos, isMarked);
    row.who = body.kind === "notice" ? nobody : chat.people.place(name);
    row.kind = codeOf(body.kind);
    if (body.isMine) {
      row.flags |= flags.mine;
      chat.me = row.who;
    }
    if (body.day !== undefined) tell(block.evidence, time, body.day);
    if (body.to > body.from) this.text(bytes, body.from, body.to);
  }

  /** Lines that go on with what is open, from `from` up to `to`. */
  private lines(bytes: Uint8Array, from: number, to: number, continues: boolean): void {
    let isSame = continues;
    for (let start = from; start < to; ) {
      const end = endOfLine(bytes, start, to);
      const lineEnd = end > start && bytes[end - 1] === 13 ? end - 1 : end;
      if (!this.isOpen) {
        if (lineEnd > start) this.chat.notUnderstood.add(bytes.subarray(start, lineEnd));
      } else if (sortOf(this.row.kind) === "message") {
        if (!isSame) this.breaks++;
        if (lineEnd > start) {
          for (; this.breaks > 0; this.breaks--) if (this.measure.chars > 0) this.measure.feed(breakBytes, 0, 1);
          this.row.flags &= ~flags.edited;
          this.text(bytes, start, lineEnd);
        }
      }
      isSame = false;
      start = end + 1;
    }
  }

  private text(bytes: Uint8Array, from: number, to: number): void {
    let end = to;
    if (bytes[to - 1] === greater) {
      end = beforeEdited(bytes, from, to);
      if (end < to) this.row.flags |= flags.edited;
    }
    this.measure.feed(bytes, from, end);
  }

  private close(position: number): void {
    if (!this.isOpen) return;
    const { row, measure } = this;
    measure.tell(row);
    row.length = position - row.position;
    this.chat.columns.add(row);
    this.isOpen = false;
  }

  /** Times are known once every date was seen. */
  private date(): void {
    const { chat, blocks } = this;
    const { time } = chat.columns.table();
    blocks.forEach(({ template, from, evidence }, index) => {
      evidence.isAmerican = isAmerican(template);
      const to = blocks[index + 1]?.from ?? time.length;
      const { order, isCertain } = orderOf(time, from, to, evidence, this.dates);
      const doubts = isCertain ? [] : doubtsOf(time, from, to);
      unpack(time, from, to, order);
      if ((time[to - 1] ?? firstYear) < firstYear) chat.warnings.add("other-calendar");
      if (doubts.length > 0) {
        chat.warnings.add("date-order-unknown");
        chat.dateDoubts = doubts;
      }
      if (chat.dateOrder !== null && chat.dateOrder !== order) chat.warnings.add("date-order-changes");
      chat.dateOrder = order;
    });
  }
}

function emptyRow(): Row {
  return { time: 0, offset: unknownOffset, who: nobody, kind: 0, flags: 0, chars: 0, words: 0, position: 0, length: 0, hash: 0 };
}

/** 3/8/22, 2:56 PM */
function isAmerican({ shape: { parts, hasCapitals }, isPadded }: Template): boolean {
  const hasShortYear = parts.some((part) => part.type === "number" && part.field === "c" && part.most === 2);
  return hasCapitals && hasShortYear && !isPadded && parts.some((part) => part.type === "literal" && part.text === "/");
}
