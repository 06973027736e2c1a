import { fromIsoLocal } from "../../calendar.ts";
import type { Chat } from "../../chat.ts";
import { unknownOffset } from "../../columns.ts";
import { Conversations } from "../../conversations.ts";
import { Records } from "../../csv/records.ts";
import { Entry } from "../../entry.ts";
import type { Reader } from "../../format.ts";
import { kindOfFile, kindOfType } from "../../media.ts";
import { sortByTime } from "../../order.ts";
import { me } from "./words.ts";

/** Reads the table that iMazing writes: one row for each attachment, and local times. Fifteen to eighteen columns, by its version. */
export class ImazingReader implements Reader {
  private readonly records = new Records(() => this.record());
  private readonly conversations = new Conversations();
  private readonly entry = new Entry();
  /** The chat of the entry that may get another row, and what it is known by. */
  private open: { readonly chat: Chat; readonly id: string } | null = null;

  push(piece: Uint8Array): void {
    this.records.push(piece);
  }

  end(): readonly Chat[] {
    const isWhole = this.records.end();
    this.close();
    const chats = this.conversations.list();
    for (const chat of chats) {
      const own = chat.people.list().findIndex(({ key }) => key === me);
      chat.me = own < 0 ? null : own;
      sortByTime(chat.columns);
    }
    if (!isWhole) chats.at(-1)?.warnings.add("cut-short");
    return chats;
  }

  private record(): void {
    const { records, entry } = this;
    const session = records.text("chat session");
    const chat = this.conversations.of(session);
    if (session !== "") chat.name = session;
    const id = records.text("message id");
    if (this.open === null || id === "" || this.open.chat !== chat || this.open.id !== id) {
      this.close();
      const time = fromIsoLocal(records.utf8("message date"), 0);
      if (Number.isNaN(time)) {
        chat.notUnderstood.add(records.utf8("message date"));
        return;
      }
      entry.begin(time, unknownOffset, records.place.position);
      entry.row.who = this.placeOf(chat);
      entry.mark("edited", records.text("edited date") !== "");
      entry.mark("reply", records.text("replying to") !== "");
      entry.mark("reacted", records.text("reactions") !== "");
      this.open = { chat, id };
    }
    this.said();
    entry.row.length = records.place.position + records.place.length - entry.row.position;
  }

  private said(): void {
    const { records, entry } = this;
    const attachment = records.text("attachment");
    const type = records.text("attachment type");
    if (records.text("type").toLowerCase() === "notification") entry.kind = "notice";
    else if (records.text("deleted date") !== "") entry.kind = "deleted";
    else if (attachment !== "" && entry.kind === "text") entry.kind = type.includes("/") ? kindOfType(type) : kindOfFile(attachment);
    if (entry.hasText) return;
    for (const column of ["subject", "text"]) {
      const text = records.utf8(column);
      entry.line(text, 0, text.length);
    }
  }

  private placeOf({ people }: Chat): number {
    const { records } = this;
    const type = records.text("type").toLowerCase();
    const id = records.text("sender id");
    const name = records.text("sender name");
    const isMine = type === "outgoing" || (type !== "incoming" && id === "" && name === "");
    if (isMine) return people.place(me, name === "" ? me : name);
    return people.place(id === "" ? name : id, name === "" ? null : name);
  }

  private close(): void {
    if (this.open !== null) this.entry.addTo(this.open.chat);
    this.open = null;
  }
}
