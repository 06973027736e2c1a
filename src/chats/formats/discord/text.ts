import type { Chat } from "../../chat.ts";
import type { Known, Reader } from "../../format.ts";
import { LineEntries } from "../../line-entries.ts";
import { kindOfFile } from "../../media.ts";
import { Dates, type Moment } from "./dates.ts";
import { kindOfText } from "./words.ts";

/** Bytes of a line that may be the exporter's own. */
const longest = 1_000;
const bracket = 0x5b;
const brace = 0x7b;
const decoder = new TextDecoder("utf-8");
const header = /^\[([^\]]{6,40})\] (.+?)(?: \(pinned\))?$/su;
/** Around what is said about the file, at its beginning and end. */
const rule = "=".repeat(62);

/** What the next line is. */
type Place = "nowhere" | "text" | "files" | "aside";

/** Reads the text of DiscordChatExporter. Dates are those of the computer that exported. Source: its `PlainTextMessageWriter.cs`. */
export class DiscordTextReader implements Reader {
  private readonly dates: Dates;
  private readonly entries = new LineEntries((bytes, from, to, position, continues) => this.line(bytes, from, to, position, continues));
  private readonly chat = this.entries.chat;
  private readonly entry = this.entries.entry;
  private place: Place = "nowhere";
  private isAfterEmpty = true;

  /** @param known what comes first in a date, where the person says it */
  constructor(known: Known["dates"]) {
    this.dates = new Dates(known);
  }

  push(piece: Uint8Array): void {
    this.entries.push(piece);
  }

  end(): readonly [Chat] {
    const chat = this.entries.end();
    this.dates.settle(chat);
    return [chat];
  }

  private line(bytes: Uint8Array, from: number, to: number, position: number, continues: boolean): void {
    const { isAfterEmpty } = this;
    this.isAfterEmpty = to === from;
    const mayBeOwn = isAfterEmpty || this.place !== "text" || !this.entry.hasText;
    const text = to - from > longest || continues || !mayBeOwn ? null : decoder.decode(bytes.subarray(from, to));
    if (isAfterEmpty && bytes[from] === bracket && text !== null && this.open(text, position)) return;
    if (text === rule) {
      this.entries.close(position);
      this.place = "nowhere";
    } else if (!this.entries.isOpen) this.preamble(text ?? "");
    else if (isAfterEmpty && bytes[from] === brace && this.section(text ?? "")) return;
    else if (this.place === "text") this.said(bytes, from, to, text, continues);
    else if (to === from) this.place = "text";
    else if (this.place === "files" && this.entry.kind === "text") this.entry.kind = kindOfFile(text ?? "");
  }

  private open(text: string, position: number): boolean {
    const [found, date = "", name = ""] = header.exec(text) ?? [];
    const moment = found === undefined ? null : this.dates.moment(date);
    if (moment === null) return false;
    this.begin(moment, name, position);
    return true;
  }

  private begin({ time, offset, hasSeconds }: Moment, name: string, position: number): void {
    const entry = this.entries.begin(time, offset, position);
    entry.mark("minute", !hasSeconds);
    entry.row.who = this.chat.people.place(name);
    this.place = "text";
  }

  private preamble(text: string): void {
    const [, name] = /^Channel: (?:.* \/ )?(.+)$/s.exec(text) ?? [];
    if (name !== undefined && this.chat.columns.count === 0) this.chat.name = name;
  }

  /** @returns whether a line says what the lines below it are */
  private section(text: string): boolean {
    const name = /^\{(Attachments|Embeds?|Stickers|Reactions)\}$/.exec(text)?.[1];
    if (name === undefined) return false;
    if (name === "Reactions") this.entry.mark("reacted");
    if (name === "Stickers" && this.entry.kind === "text") this.entry.kind = "sticker";
    this.place = name === "Attachments" ? "files" : "aside";
    return true;
  }

  private said(bytes: Uint8Array, from: number, to: number, text: string | null, continues: boolean): void {
    const { entry } = this;
    const kind = text === null || entry.hasText ? "text" : kindOfText(text);
    if (kind === "text") entry.line(bytes, from, to, continues);
    else entry.kind = kind;
  }
}
