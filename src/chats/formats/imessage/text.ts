import type { Chat } from "../../chat.ts";
import { unknownOffset } from "../../columns.ts";
import type { Reader } from "../../format.ts";
import { LineEntries } from "../../line-entries.ts";
import { isReceipt, isTapback, me, type Said, saidBy, stampOf } from "./words.ts";

/** Bytes of a line that may be the exporter's own. */
const longest = 1_000;
const decoder = new TextDecoder("utf-8");
const encoder = new TextEncoder();
/** First letters of the months. */
const firsts = new Set([..."JFMASOND"].map((letter) => letter.charCodeAt(0)));
const space = 0x20;

/** What the next line may be. */
type Place = "nowhere" | "sender" | "text" | "tapbacks" | "nested";

/** Reads the text of imessage-exporter: local times. A reply that is shown below what it answers stands at its own place too. */
export class ImessageTextReader implements Reader {
  private readonly entries = new LineEntries((bytes, from, to, position, continues) => this.line(bytes, from, to, position, continues));
  private readonly chat = this.entries.chat;
  private readonly entry = this.entries.entry;
  private place: Place = "nowhere";
  private isAfterEmpty = true;

  /** @param name of the conversation, as the file is called */
  constructor(name: string) {
    this.chat.name = name;
  }

  push(piece: Uint8Array): void {
    this.entries.push(piece);
  }

  end(): readonly [Chat] {
    const chat = this.entries.end();
    chat.me = chat.people.named(me);
    return [chat];
  }

  private line(bytes: Uint8Array, from: number, to: number, position: number, continues: boolean): void {
    const text = to - from > longest || continues ? null : decoder.decode(bytes.subarray(from, to));
    const mayBegin = this.isAfterEmpty && firsts.has(bytes[from] ?? 0) && this.place !== "sender";
    this.isAfterEmpty = to === from;
    const stamp = mayBegin && text !== null ? stampOf(text) : null;
    if (stamp !== null) this.open(stamp.time, isReceipt(stamp.rest), position);
    else if (this.place === "sender") this.sender(text ?? "");
    else if (this.place === "nowhere") {
      if (to > from) this.chat.notUnderstood.add(bytes.subarray(from, to));
    } else this.said(bytes, from, to, text, continues);
  }

  private open(time: number, isMessage: boolean, position: number): void {
    this.entries.begin(time, unknownOffset, position);
    this.entry.kind = isMessage ? "text" : "notice";
    this.place = isMessage ? "sender" : "text";
  }

  private sender(name: string): void {
    if (name !== "") this.entry.row.who = this.chat.people.place(name);
    this.place = "text";
  }

  private said(bytes: Uint8Array, from: number, to: number, text: string | null, continues: boolean): void {
    if (bytes[from] === space && text !== null && stampOf(text) !== null) this.place = "nested";
    const said = text === null || text === "" ? null : saidBy(text);
    if (this.place === "nested") {
      if (said?.type === "flag" && said.flag === "reply") this.take(said);
      return;
    }
    if (this.place === "tapbacks" && (to === from || (text !== null && isTapback(text)))) return;
    this.place = "text";
    if (said !== null) this.take(said);
    else this.entry.line(bytes, from, to, continues);
  }

  private take(said: Said): void {
    const { entry } = this;
    if (said.type === "kind" && entry.kind === "text") entry.kind = said.kind;
    if (said.type === "flag") entry.mark(said.flag);
    if (said.type === "flag" && said.flag === "reacted") this.place = "tapbacks";
    if (said.type !== "edited") return;
    entry.mark("edited");
    entry.restartText();
    const text = encoder.encode(said.text);
    entry.line(text, 0, text.length);
  }
}
