import { fromIsoLocal } from "../../calendar.ts";
import { Chat } from "../../chat.ts";
import { unknownOffset } from "../../columns.ts";
import { Entry } from "../../entry.ts";
import type { Reader } from "../../format.ts";
import type { Cursor } from "../../json/cursor.ts";
import { Items, type ItemsSink } from "../../json/items.ts";
import { Paths } from "../../json/paths.ts";
import { kindOfFile } from "../../media.ts";
import { me, meaningOf, noSender } from "./words.ts";

const message = new Paths([
  "date",
  "sender",
  "body",
  "quote",
  "sticker",
  "reactions",
  "attachments.name",
  "attachments.path",
  "deleted",
  "call",
  "missed",
] as const);

/** Bytes of the longest text that may be the app's own. */
const longest = 100;
const decoder = new TextDecoder("utf-8");

/** Reads `data.json` of signal-export: one message a line, with the local time. Source: carderne/signal-export, `models.py`. */
export class SignalJsonLinesReader implements Reader, ItemsSink {
  private readonly items = new Items(null, this);
  private readonly chat = new Chat();
  private readonly entry = new Entry();

  push(piece: Uint8Array): void {
    this.items.push(piece);
  }

  end(): readonly [Chat] {
    const { chat } = this;
    if (!this.items.end()) chat.warnings.add("cut-short");
    chat.me = chat.people.named(me);
    return [chat];
  }

  value(): void {}

  object(): void {}

  list(): void {}

  item(cursor: Cursor, position: number): void {
    const { entry, chat } = this;
    const start = cursor.at;
    message.read(cursor);
    const time = fromIsoLocal(message.utf8("date"), 0);
    if (Number.isNaN(time)) {
      this.skipped(cursor.bytes.subarray(start, cursor.at));
      return;
    }
    entry.begin(time, unknownOffset, position);
    entry.row.length = cursor.at - start;
    entry.mark("reply", message.holds("quote"));
    entry.mark("reacted", message.holds("reactions"));
    this.said(message.utf8("body"));
    const sender = message.text("sender");
    if (sender === noSender && entry.kind === "text") entry.kind = "notice";
    else if (sender !== noSender && sender !== "") entry.row.who = chat.people.place(sender);
    entry.addTo(chat);
  }

  skipped(bytes: Uint8Array): void {
    this.chat.notUnderstood.add(bytes);
  }

  private said(body: Uint8Array): void {
    const { entry } = this;
    let end = body.length;
    while (end > 0 && body[end - 1] === 0x20) end--;
    const meaning = end < longest ? meaningOf(decoder.decode(body.subarray(0, end))) : null;
    if (message.holds("deleted")) entry.kind = "deleted";
    else if (message.holds("missed")) entry.kind = "missed-call";
    else if (message.holds("call")) entry.kind = meaning ?? "call";
    else if (meaning !== null) entry.kind = meaning;
    else {
      if (message.holds("attachments.path")) entry.kind = kindOfFile(message.text("attachments.path"));
      else if (message.holds("sticker")) entry.kind = "sticker";
      entry.measure.feed(body, 0, end);
    }
  }
}
