import { Chat } from "../../chat.ts";
import { nobody } from "../../columns.ts";
import { Conversations } from "../../conversations.ts";
import { Entry } from "../../entry.ts";
import type { Reader } from "../../format.ts";
import type { Cursor } from "../../json/cursor.ts";
import { Items, type ItemsSink } from "../../json/items.ts";
import { Paths } from "../../json/paths.ts";
import type { Kind } from "../../kinds.ts";
import { kindOfType } from "../../media.ts";
import { sortByTime } from "../../order.ts";

const frame = new Paths([
  "account.givenName",
  "account.familyName",
  "recipient.id",
  "recipient.self",
  "recipient.contact.nickname.given",
  "recipient.contact.nickname.family",
  "recipient.contact.systemGivenName",
  "recipient.contact.systemFamilyName",
  "recipient.contact.profileGivenName",
  "recipient.contact.profileFamilyName",
  "recipient.contact.username",
  "recipient.contact.e164",
  "recipient.group.snapshot.title.title",
  "chat.id",
  "chat.recipientId",
  "chat.expirationTimerMs",
  "chatItem.chatId",
  "chatItem.authorId",
  "chatItem.dateSent",
  "chatItem.revisions",
  "chatItem.standardMessage.text.body",
  "chatItem.standardMessage.quote",
  "chatItem.standardMessage.attachments.pointer.contentType",
  "chatItem.standardMessage.attachments.flag",
  "chatItem.standardMessage.reactions",
  "chatItem.directStoryReplyMessage.textReply.text.body",
  "chatItem.stickerMessage",
  "chatItem.stickerMessage.reactions",
  "chatItem.contactMessage",
  "chatItem.viewOnceMessage",
  "chatItem.remoteDeletedMessage",
  "chatItem.adminDeletedMessage",
  "chatItem.poll",
  "chatItem.updateMessage",
  "chatItem.updateMessage.groupCall",
  "chatItem.updateMessage.individualCall.state",
  "chatItem.updateMessage.expirationTimerChange",
] as const);

const kindsOfItems = [
  ["chatItem.remoteDeletedMessage", "deleted"],
  ["chatItem.adminDeletedMessage", "deleted"],
  ["chatItem.stickerMessage", "sticker"],
  ["chatItem.contactMessage", "contact"],
  ["chatItem.viewOnceMessage", "view-once"],
  ["chatItem.poll", "poll"],
  ["chatItem.updateMessage.groupCall", "call"],
  ["chatItem.updateMessage", "notice"],
] as const;

const kindsOfFlags: Readonly<Record<string, Kind>> = { VOICE_MESSAGE: "voice", GIF: "gif", BORDERLESS: "sticker" };

/** The names that somebody may have, the one that Signal shows first. */
const namesOfContacts = [
  ["recipient.contact.nickname.given", "recipient.contact.nickname.family"],
  ["recipient.contact.systemGivenName", "recipient.contact.systemFamilyName"],
  ["recipient.contact.profileGivenName", "recipient.contact.profileFamilyName"],
  ["recipient.contact.username", "recipient.contact.e164"],
] as const;

/** Reads `main.jsonl` of Signal Desktop's own export: one frame a line. Source: libsignal, `backup.proto` and `exporter.rs`. */
export class SignalDesktopReader implements Reader, ItemsSink {
  private readonly items = new Items(null, this);
  private readonly entry = new Entry();
  private readonly conversations = new Conversations();
  private readonly names = new Map<string, string>();
  private ownName = "Me";
  private self: string | null = null;
  /** What belongs to no chat that is known. */
  private readonly astray = new Chat();

  push(piece: Uint8Array): void {
    this.items.push(piece);
  }

  end(): readonly Chat[] {
    const isWhole = this.items.end();
    const chats = this.conversations.list().filter(({ columns }) => columns.count > 0);
    for (const chat of chats) {
      const me = chat.people.list().findIndex(({ key }) => key === this.self);
      chat.me = me < 0 ? null : me;
      chat.warnings.add("no-zone");
      sortByTime(chat.columns);
    }
    if (!isWhole) chats.at(-1)?.warnings.add("cut-short");
    chats[0]?.notUnderstood.take(this.astray.notUnderstood);
    return chats;
  }

  value(): void {}

  object(): void {}

  list(): void {}

  item(cursor: Cursor, position: number): void {
    const start = cursor.at;
    frame.read(cursor);
    if (frame.has("chatItem.chatId")) this.chatItem(cursor, start, position);
    else if (frame.has("recipient.id")) this.recipient(frame.text("recipient.id"));
    else if (frame.has("chat.id")) this.begin(frame.text("chat.id"));
    else if (frame.has("account.givenName")) this.ownName = joined(frame.text("account.givenName"), frame.text("account.familyName"));
  }

  skipped(bytes: Uint8Array): void {
    this.astray.notUnderstood.add(bytes);
  }

  private recipient(id: string): void {
    const own = namesOfContacts.map(([first, last]) => joined(frame.text(first), frame.text(last))).find((name) => name !== "");
    if (frame.has("recipient.self")) this.self = id;
    const name = frame.has("recipient.self") ? this.ownName : (own ?? frame.text("recipient.group.snapshot.title.title"));
    if (this.names.size < nobody) this.names.set(id, name === "" ? id : name);
  }

  private begin(id: string): void {
    const chat = this.conversations.of(id);
    chat.name = this.names.get(frame.text("chat.recipientId")) ?? null;
    if (frame.holds("chat.expirationTimerMs")) chat.warnings.add("holes-by-timer");
  }

  private chatItem(cursor: Cursor, start: number, position: number): void {
    const { entry } = this;
    const id = frame.text("chatItem.chatId");
    const time = frame.number("chatItem.dateSent");
    if (Number.isNaN(time)) {
      this.skipped(cursor.bytes.subarray(start, cursor.at));
      return;
    }
    const chat = this.conversations.of(id);
    entry.begin(time, 0, position);
    entry.row.length = cursor.at - start;
    entry.kind = kindOfFrame();
    entry.mark("edited", frame.holds("chatItem.revisions"));
    entry.mark("reply", frame.has("chatItem.standardMessage.quote"));
    entry.mark("reacted", frame.holds("chatItem.standardMessage.reactions") || frame.holds("chatItem.stickerMessage.reactions"));
    frame.feed("chatItem.standardMessage.text.body", entry.measure);
    frame.feed("chatItem.directStoryReplyMessage.textReply.text.body", entry.measure);
    if (frame.has("chatItem.updateMessage.expirationTimerChange")) chat.warnings.add("holes-by-timer");
    const author = frame.text("chatItem.authorId");
    if (entry.kind !== "notice" && author !== "") entry.row.who = chat.people.place(author, this.names.get(author) ?? author);
    entry.addTo(chat);
  }
}

function kindOfFrame(): Kind {
  const call = frame.text("chatItem.updateMessage.individualCall.state");
  if (call !== "") return call === "ACCEPTED" ? "call" : "missed-call";
  const own = kindsOfItems.find(([path]) => frame.has(path));
  if (own !== undefined) return own[1];
  const type = frame.text("chatItem.standardMessage.attachments.pointer.contentType");
  const flag = kindsOfFlags[frame.text("chatItem.standardMessage.attachments.flag")];
  // A long text is attached as a file.
  return flag ?? (type === "" || type === "text/x-signal-plain" ? "text" : kindOfType(type));
}

function joined(first: string, last: string): string {
  return `${first} ${last}`.trim();
}
