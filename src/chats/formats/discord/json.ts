import { Chat } from "../../chat.ts";
import { Entry } from "../../entry.ts";
import type { Reader } from "../../format.ts";
import type { Cursor } from "../../json/cursor.ts";
import { Items, type ItemsSink } from "../../json/items.ts";
import { Paths } from "../../json/paths.ts";
import { kindOfFile } from "../../media.ts";
import { sortByTime } from "../../order.ts";
import { isoMoment } from "./dates.ts";
import { kindOfMessage } from "./words.ts";

const message = new Paths([
  "type",
  "timestamp",
  "timestampEdited",
  "content",
  "author.id",
  "author.name",
  "author.nickname",
  "attachments.fileName",
  "stickers",
  "reactions",
  "reference",
  "forwardedMessage",
] as const);

/** Reads the JSON of DiscordChatExporter: times with the offset of the computer that exported. Source: its `JsonMessageWriter.cs`. */
export class DiscordJsonReader implements Reader, ItemsSink {
  private readonly items = new Items("messages", this);
  private readonly chat = new Chat();
  private readonly entry = new Entry();
  private around = "";
  private channelType = "";
  private isUtc = true;

  push(piece: Uint8Array): void {
    this.items.push(piece);
  }

  end(): readonly [Chat] {
    const { chat } = this;
    if (!this.items.end()) chat.warnings.add("cut-short");
    sortByTime(chat.columns);
    const people = chat.people.list();
    const other = chat.people.named(chat.name);
    if (this.channelType === "DirectTextChat" && people.length === 2 && other !== null) chat.me = 1 - other;
    if (this.isUtc && chat.columns.count > 0) {
      chat.warnings.add("no-zone");
    }
    return [chat];
  }

  object(_depth: number, key: string): void {
    this.around = key;
  }

  value(depth: number, key: string, value: string): void {
    if (depth !== 2 || this.around !== "channel") return;
    if (key === "name") this.chat.name = value;
    if (key === "type") this.channelType = value;
  }

  list(): void {}

  item(cursor: Cursor, position: number): void {
    const { entry, chat } = this;
    const start = cursor.at;
    message.read(cursor);
    const moment = isoMoment(message.text("timestamp"));
    if (moment === null) {
      this.skipped(cursor.bytes.subarray(start, cursor.at));
      return;
    }
    if (moment.offset !== 0) this.isUtc = false;
    entry.begin(moment.time, moment.offset, position);
    entry.row.length = cursor.at - start;
    entry.kind = kindOfMessage(message.text("type"));
    entry.mark("edited", message.has("timestampEdited"));
    entry.mark("reply", message.text("type") === "Reply");
    entry.mark("forwarded", message.has("forwardedMessage"));
    entry.mark("reacted", message.holds("reactions"));
    if (entry.kind === "text") {
      if (message.has("attachments.fileName")) entry.kind = kindOfFile(message.text("attachments.fileName"));
      else if (message.holds("stickers")) entry.kind = "sticker";
      message.feed("content", entry.measure);
    }
    const [id, nickname] = [message.text("author.id"), message.text("author.nickname")];
    if (entry.kind !== "notice" && id !== "")
      entry.row.who = chat.people.place(id, nickname === "" ? message.text("author.name") : nickname);
    entry.addTo(chat);
  }

  skipped(bytes: Uint8Array): void {
    this.chat.notUnderstood.add(bytes);
  }
}
