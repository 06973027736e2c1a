import { Chat } from "../../chat.ts";
import { nobody } from "../../columns.ts";
import { Entry } from "../../entry.ts";
import type { Reader } from "../../format.ts";
import type { Cursor } from "../../json/cursor.ts";
import { Items, type ItemsSink } from "../../json/items.ts";
import { Paths } from "../../json/paths.ts";
import type { Kind } from "../../kinds.ts";
import { kindOfFile } from "../../media.ts";
import { sortByTime } from "../../order.ts";
import { repaired, repairedText } from "../../text/mojibake.ts";
import { Strings } from "../../text/strings.ts";
import { longestSentence, sentenceOf } from "./sentences.ts";

const paths = [
  "sender_name",
  "timestamp_ms",
  "content",
  "type",
  "photos",
  "videos",
  "audio_files",
  "files",
  "gifs",
  "sticker",
  "share",
  "reactions",
  "call_duration",
  "missed",
  "is_unsent",
  // The download of end-to-end encrypted chats.
  "senderName",
  "timestamp",
  "text",
  "media.uri",
  "isUnsent",
] as const;

const sent: readonly (readonly [(typeof paths)[number], Kind])[] = [
  ["photos", "image"],
  ["videos", "video"],
  ["audio_files", "voice"],
  ["gifs", "gif"],
  ["sticker", "sticker"],
  ["files", "document"],
];

/** Names of those who take part that are kept: two tell who is who. */
const mostParticipants = 100;

/** Types of a message that say that somebody came, went or planned something. */
const notices: readonly string[] = ["Subscribe", "Unsubscribe", "Plan"];

/** Reads `message_1.json` of a download from Instagram or Messenger, or a file of its end-to-end encrypted chats. Newest first. */
export class MetaReader implements Reader, ItemsSink {
  private readonly items = new Items("messages", this);
  private readonly chat = new Chat();
  private readonly entry = new Entry();
  private readonly message = new Paths(paths);
  private readonly strings = new Strings();
  private readonly participants: string[] = [];

  push(piece: Uint8Array): void {
    this.items.push(piece);
  }

  end(): readonly [Chat] {
    const { chat, participants } = this;
    if (!this.items.end()) chat.warnings.add("cut-short");
    sortByTime(chat.columns, true);
    chat.warnings.add("no-zone");
    const others = participants.filter((name) => name !== chat.name);
    if (participants.length === 2 && others.length === 1) chat.me = chat.people.named(others[0] ?? null);
    return [chat];
  }

  value(depth: number, key: string, value: string): void {
    const { chat } = this;
    if (depth === 1 && (key === "title" || key === "threadName")) chat.name = repairedText(value);
    else if (depth === 1 && key === "thread_path") chat.thread = value;
    else if ((depth === 3 && key === "name") || (depth === 2 && key === "")) {
      if (this.participants.length < mostParticipants) this.participants.push(repairedText(value));
    }
  }

  object(): void {}

  list(): void {}

  item(cursor: Cursor, position: number): void {
    const { message, entry, chat } = this;
    const start = cursor.at;
    message.read(cursor);
    const time = message.number(message.has("timestamp_ms") ? "timestamp_ms" : "timestamp");
    if (Number.isNaN(time)) {
      this.skipped(cursor.bytes.subarray(start, cursor.at));
      return;
    }
    entry.begin(time, 0, position);
    entry.row.length = cursor.at - start;
    entry.mark("reacted", message.holds("reactions"));
    entry.mark("link", message.holds("share"));
    const sender = this.said(repaired(message.utf8(message.has("sender_name") ? "sender_name" : "senderName")));
    const text = repaired(message.utf8(message.has("content") ? "content" : "text"));
    const meant = text.length > longestSentence * 3 ? null : sentenceOf(this.said(text), sender);
    entry.kind = this.kindOf(meant);
    if (meant === null && entry.kind !== "call" && entry.kind !== "missed-call") entry.measure.feed(text, 0, text.length);
    entry.row.who = sender === "" || entry.kind === "notice" ? nobody : chat.people.place(sender);
    entry.addTo(chat);
  }

  skipped(bytes: Uint8Array): void {
    this.chat.notUnderstood.add(bytes);
  }

  /** @param meant what its text stands for, when the app wrote it */
  private kindOf(meant: Kind | null): Kind {
    const { message } = this;
    if (message.holds("is_unsent") || message.holds("isUnsent")) return "deleted";
    if (message.has("call_duration")) return message.holds("missed") || !message.holds("call_duration") ? "missed-call" : "call";
    if (notices.includes(message.text("type"))) return "notice";
    const own = sent.find(([path]) => message.holds(path));
    if (own !== undefined) return own[1];
    if (message.holds("media.uri")) return kindOfFile(message.text("media.uri"));
    return meant ?? "text";
  }

  private said(bytes: Uint8Array): string {
    return this.strings.of(bytes, 0, bytes.length);
  }
}
