import { wallTime } from "../../calendar.ts";
import type { Chat } from "../../chat.ts";
import { unknownOffset } from "../../columns.ts";
import type { Reader } from "../../format.ts";
import { LineEntries } from "../../line-entries.ts";
import { kindOfFile } from "../../media.ts";
import { Strings } from "../../text/strings.ts";
import { me, meaningOf, noSender } from "./words.ts";

const bracket = 0x5b;
const parenthesis = 0x28;
const greater = 0x3e;
const space = 0x20;
const decoder = new TextDecoder("utf-8");
const encoder = new TextEncoder();

/** Bytes of a header with the longest name. */
const longestHeader = 300;
const header = /^\[(\d{4})-(\d\d)-(\d\d),? (\d\d):(\d\d)(?::(\d\d))?\] (.+?):(?= |$)/s;
const attachment = /!?\[([^\]]*)\]\((\.\.?\/(?:media|exported_stickers)\/[^)]*)\)/g;
const reactions = /^\(- .+: .+ -\)/;
const sticker = /^\(\( .* \)\)$/;

/** Reads `chat.md` of signal-export, with and without seconds. Source: carderne/signal-export, `models.py` and `create.py`. */
export class SignalMarkdownReader implements Reader {
  private readonly entries = new LineEntries((bytes, from, to, position, continues) => this.line(bytes, from, to, position, continues));
  private readonly entry = this.entries.entry;
  private readonly names = new Strings();

  push(piece: Uint8Array): void {
    this.entries.push(piece);
  }

  end(): readonly [Chat] {
    const chat = this.entries.end();
    chat.me = chat.people.named(me);
    return [chat];
  }

  private line(bytes: Uint8Array, from: number, to: number, position: number, continues: boolean): void {
    const body = bytes[from] === bracket && !continues ? this.open(bytes, from, to, position) : -1;
    if (body < 0 && !this.entries.isOpen) {
      if (to > from) this.entries.chat.notUnderstood.add(bytes.subarray(from, to));
    } else if (body >= 0 || !this.isQuote(bytes, from, to)) this.said(bytes, body < 0 ? from : body, to, continues);
  }

  /** @returns where the text begins behind a header, or -1 where none stands */
  private open(bytes: Uint8Array, from: number, to: number, position: number): number {
    const text = decoder.decode(bytes.subarray(from, Math.min(to, from + longestHeader)));
    const [found, ...parts] = header.exec(text) ?? [];
    if (found === undefined) return -1;
    const [year, month, day, hour, minute, second = 0] = parts.slice(0, 6).map((part) => Number(part ?? 0)) as [
      number,
      number,
      number,
      number,
      number,
    ];
    const time = wallTime(year, month, day, hour, minute, second);
    if (Number.isNaN(time)) return -1;
    const entry = this.entries.begin(time, unknownOffset, position);
    entry.mark("minute", parts[5] === undefined);
    const end = from + encoder.encode(found).length;
    const nameBytes = encoder.encode(parts[6] ?? "");
    const name = this.names.of(nameBytes, 0, nameBytes.length);
    if (name === noSender) entry.kind = "notice";
    else entry.row.who = this.entries.chat.people.place(name);
    return Math.min(to, end + 1);
  }

  /** What is answered stands before the text, quoted. */
  private isQuote(bytes: Uint8Array, from: number, to: number): boolean {
    if (this.entry.hasText || bytes[from] !== greater || to < from + 2) return false;
    this.entry.mark("reply");
    return true;
  }

  private said(bytes: Uint8Array, from: number, to: number, continues: boolean): void {
    const { entry } = this;
    const end = withoutSpaces(bytes, from, to);
    const isShort = end - from < longestHeader * 4;
    if (isShort && (bytes[from] === parenthesis || bytes.subarray(from, end).includes(bracket) || !entry.hasText)) {
      const text = encoder.encode(this.rest(decoder.decode(bytes.subarray(from, end))));
      entry.line(text, 0, text.length, continues);
    } else entry.line(bytes, from, end, continues);
  }

  /** What a person wrote of a line. */
  private rest(line: string): string {
    const { entry } = this;
    const text = line.replace(attachment, (_, _label, path: string) => {
      if (entry.kind !== "notice") entry.kind = path.includes("exported_stickers") ? "sticker" : kindOfFile(path);
      return "";
    });
    const own = text.replace(reactions, "").trimEnd();
    entry.mark("reacted", reactions.test(text));
    const isSticker = sticker.test(own);
    const meaning = isSticker ? "sticker" : meaningOf(own);
    // A call has no sender in some versions.
    const isCall = meaning === "call" || meaning === "missed-call";
    if (meaning === null || (entry.kind === "notice" && !isCall)) return own;
    entry.kind = meaning;
    return "";
  }
}

function withoutSpaces(bytes: Uint8Array, from: number, to: number): number {
  let end = to;
  while (end > from && bytes[end - 1] === space) end--;
  return end;
}
