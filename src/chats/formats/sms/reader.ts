import { Chat } from "../../chat.ts";
import { nobody } from "../../columns.ts";
import { Conversations } from "../../conversations.ts";
import { Entry } from "../../entry.ts";
import type { Reader } from "../../format.ts";
import { Tags, type TagsSink } from "../../markup/tags.ts";
import { kindOfType } from "../../media.ts";
import { sortByTime } from "../../order.ts";
import { ownerName } from "../../people.ts";
import { conversationOf, numberOf, ownKey } from "./numbers.ts";
import { isTapback } from "./tapbacks.ts";

const attributes = ["address", "number", "date", "type", "msg_box", "contact_name", "body", "ct", "text"] as const;

/** `type` and `msg_box`: what was only drafted, waits or failed never reached anybody. */
const [received, sent] = ["1", "2"];
/** `type` of a call: came, went. Others were missed, refused or went to the mailbox. */
const calls: readonly string[] = ["1", "2"];
/** `type` of an address: who sent. Source: PduHeaders.FROM of Android. */
const from = "137";
/** What stands for one's own number. */
const ownToken = "insert-address-token";
/** Parts of a message that only say how it looks. */
const layout = "application/smil";
/** Dates below are seconds. */
const leastMilliseconds = 1e11;

/** Reads what SMS Backup & Restore writes: messages, messages with media, and calls. Times are UTC. Source: its fields' list. */
export class SmsReader implements Reader, TagsSink {
  private readonly tags = new Tags(attributes, this);
  private readonly entry = new Entry();
  private readonly conversations = new Conversations();
  /** Names by the numbers that bear them. */
  private readonly names = new Map<string, string>();
  private chat = new Chat();
  private isOpen = false;
  private isWhole = false;
  private sender = "";

  push(piece: Uint8Array): void {
    this.tags.push(piece);
  }

  end(): readonly Chat[] {
    const isWhole = this.tags.end() && this.isWhole && !this.isOpen;
    const chats = this.conversations.list();
    for (const chat of chats) {
      const own = chat.people.list();
      for (const { key } of own) chat.people.place(key, this.names.get(key) ?? null);
      const me = own.findIndex(({ key }) => key === ownKey);
      chat.me = me < 0 ? null : me;
      chat.warnings.add("no-zone");
      sortByTime(chat.columns);
    }
    if (!isWhole) chats.at(-1)?.warnings.add("cut-short");
    return chats;
  }

  open(element: string, position: number): void {
    if (element === "sms") this.begin(this.tags.attributes.text("type"), position);
    else if (element === "mms") this.begin(this.tags.attributes.text("msg_box"), position);
    else if (element === "call") this.call(position);
    else if (element === "part" && this.isOpen) this.part();
    else if (element === "addr" && this.isOpen && this.sender !== "") this.address();
    if (element === "sms" && this.isOpen) this.said(this.tags.attributes.utf8("body"));
  }

  close(element: string, end: number): void {
    if (element === "smses" || element === "calls") this.isWhole = true;
    if (!this.isOpen || (element !== "sms" && element !== "mms" && element !== "call")) return;
    const { entry, chat } = this;
    entry.row.length = end - entry.row.position;
    entry.row.who = this.placeOf(this.sender);
    entry.addTo(chat);
    this.isOpen = false;
  }

  private begin(way: string, position: number): void {
    const { tags, entry } = this;
    this.isOpen = false;
    const number = Number(tags.attributes.text("date").trim() || Number.NaN);
    this.chat = this.chatOf(tags.attributes.text("address") || tags.attributes.text("number"), tags.attributes.text("contact_name"));
    if (Number.isNaN(number) || Math.abs(number) > 1e14) this.chat.notUnderstood.add(tags.attributes.utf8("date"));
    else if (way === received || way === sent) {
      this.isOpen = true;
      this.sender = way === sent ? "" : tags.attributes.text("address") || tags.attributes.text("number");
      entry.begin(number < leastMilliseconds ? number * 1_000 : number, 0, position);
    }
  }

  private call(position: number): void {
    const type = this.tags.attributes.text("type");
    this.begin(type === sent ? sent : received, position);
    this.entry.kind = calls.includes(type) ? "call" : "missed-call";
  }

  private part(): void {
    const { entry, tags } = this;
    const type = tags.attributes.text("ct").toLowerCase();
    if (type === "text/plain") this.said(tags.attributes.utf8("text"));
    else if (type !== layout && entry.kind === "text") entry.kind = kindOfType(type);
  }

  /** Of those who take part in a group, one sent what was received. */
  private address(): void {
    const address = this.tags.attributes.text("address");
    if (this.tags.attributes.text("type") === from && address !== ownToken) this.sender = address;
  }

  private said(bytes: Uint8Array): void {
    const { entry } = this;
    if (bytes.length === 4 && decoder.decode(bytes) === "null") return;
    if (isTapback(bytes)) entry.kind = "notice";
    else entry.line(bytes, 0, bytes.length);
  }

  private chatOf(address: string, name: string): Chat {
    const chat = this.conversations.of(conversationOf(address));
    if (isName(name)) {
      chat.name = name;
      if (!address.includes("~") && this.names.size < nobody) this.names.set(numberOf(address), name);
    } else chat.name ??= address;
    return chat;
  }

  /** @param address "" for the one who made the backup; of several, nobody tells whose it is */
  private placeOf(address: string): number {
    const { people } = this.chat;
    if (address.includes("~")) return nobody;
    return address === "" ? people.place(ownKey, ownerName) : people.place(numberOf(address), this.names.get(numberOf(address)) ?? address);
  }
}

const decoder = new TextDecoder("utf-8");

function isName(name: string): boolean {
  return name !== "" && name !== "null" && name !== "(Unknown)";
}
