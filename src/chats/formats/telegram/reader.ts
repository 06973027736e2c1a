import { Chat } from "../../chat.ts";
import { nobody, type Row } from "../../columns.ts";
import { mostConversations } from "../../conversations.ts";
import type { Reader } from "../../format.ts";
import type { Cursor } from "../../json/cursor.ts";
import { Items, type ItemsSink } from "../../json/items.ts";
import { textOfString } from "../../json/text.ts";
import { codeOf, flags } from "../../kinds.ts";
import { Measure } from "../../text/measure.ts";
import { isSame } from "../../text/same.ts";
import { Message } from "./message.ts";

/** Reads `result.json` of Telegram Desktop: one chat, or all of an account. */
export class TelegramReader implements Reader, ItemsSink {
  private readonly items = new Items("messages", this);
  private readonly chats: Chat[] = [];
  private readonly measure = new Measure();
  private readonly message = new Message(this.measure);
  private readonly row: Row = { time: 0, offset: 0, who: 0, kind: 0, flags: 0, chars: 0, words: 0, position: 0, length: 0, hash: 0 };
  /** What was told of the objects around, by depth. */
  private readonly told: Record<string, string>[] = [];
  /** The number of the account that made the export. */
  private owner: string | null = null;
  private chat = new Chat();
  /** Ids of the last two people, as bytes. */
  private recent: { readonly id: Uint8Array; readonly place: number }[] = [];

  push(piece: Uint8Array): void {
    this.items.push(piece);
  }

  end(): readonly Chat[] {
    const isWhole = this.items.end();
    if (!isWhole) this.chats.at(-1)?.warnings.add("cut-short");
    for (const chat of this.chats) this.settleMe(chat);
    return this.chats;
  }

  object(depth: number): void {
    this.told[depth] = {};
  }

  value(depth: number, key: string, value: string): void {
    const told = this.told[depth];
    if (told !== undefined) told[key] = value;
    if (key === "user_id" && depth === 2) this.owner ??= value;
  }

  list(depth: number): void {
    if (this.chats.length === mostConversations) return;
    const { name, type, id } = this.told[depth] ?? {};
    this.chat = new Chat();
    this.chat.name = name === undefined || name === "null" ? null : name;
    if (type === "personal_chat" && id !== undefined) this.others.set(this.chat, id);
    this.chats.push(this.chat);
    this.recent = [];
  }

  item(cursor: Cursor, position: number): void {
    const { message, measure, row, chat } = this;
    const start = cursor.at;
    message.read(cursor);
    if (Number.isNaN(message.time)) {
      this.skipped(cursor.bytes.subarray(start, cursor.at));
      return;
    }
    row.time = message.time;
    row.offset = message.offset;
    row.who = message.kind === "notice" ? nobody : this.placeOf(cursor.bytes);
    row.kind = codeOf(message.kind);
    row.flags =
      (message.isEdited ? flags.edited : 0) |
      (message.isReply ? flags.reply : 0) |
      (message.isForwarded ? flags.forwarded : 0) |
      (message.hasReactions ? flags.reacted : 0);
    measure.tell(row);
    row.position = position;
    row.length = cursor.at - start;
    chat.columns.add(row);
  }

  skipped(bytes: Uint8Array): void {
    this.chat.notUnderstood.add(bytes);
  }

  private readonly others = new Map<Chat, string>();

  private placeOf(bytes: Uint8Array): number {
    const { id, name } = this.message;
    const [from, to] = id[1] > id[0] ? id : name;
    for (const known of this.recent) if (isSame(known.id, bytes, from, to)) return known.place;
    if (to === from) return nobody;
    const place = this.chat.people.place(textOfString(bytes, from, to), name[1] > name[0] ? textOfString(bytes, name[0], name[1]) : null);
    this.recent = [{ id: bytes.slice(from, to), place }, ...this.recent].slice(0, 2);
    return place;
  }

  /** In a chat of two, whoever is not the other one; in an account, its owner. */
  private settleMe(chat: Chat): void {
    const other = this.others.get(chat);
    const people = chat.people.list();
    const isOther = (key: string) => key === `user${other}` || key === other;
    const found = people.findIndex(({ key }) =>
      this.owner !== null ? key === `user${this.owner}` || key === this.owner : other !== undefined && !isOther(key),
    );
    const isTold = this.owner !== null || (people.length === 2 && people.some(({ key }) => isOther(key)));
    chat.me = found >= 0 && isTold ? found : null;
  }
}
