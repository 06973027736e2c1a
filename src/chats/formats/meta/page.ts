import { Chat } from "../../chat.ts";
import { unknownOffset } from "../../columns.ts";
import { Entry } from "../../entry.ts";
import type { Reader } from "../../format.ts";
import { Around, kindsOfElements } from "../../markup/around.ts";
import { Tags, type TagsSink } from "../../markup/tags.ts";
import { sortByTime } from "../../order.ts";
import { Held } from "../../text/held.ts";
import { repaired } from "../../text/mojibake.ts";
import { Short } from "../../text/short.ts";
import { pageMoment } from "./dates.ts";
import { longestSentence, sentenceOf } from "./sentences.ts";

/** What the text inside an element is. What is aside stays aside, whatever stands in it. */
type Role = "none" | "title" | "block" | "sender" | "text" | "stamp" | "aside";

const roles: Readonly<Record<string, Role>> = { "_a6-g": "block", "_a6-h": "sender", "_a6-p": "text", "_a6-o": "stamp", "_a6-q": "aside" };

const newline = 10;
const decoder = new TextDecoder("utf-8");

/** Reads the page of a chat out of a download from Instagram or Messenger: times to the minute, newest first, of no known zone. */
export class MetaPageReader implements Reader, TagsSink {
  private readonly tags = new Tags(["class"], this);
  private readonly chat = new Chat();
  private readonly entry = new Entry();
  private readonly around = new Around<Role>();
  private readonly said = new Held();
  private readonly title = new Short();
  private readonly sender = new Short();
  private readonly stamp = new Short();
  private isOpen = false;

  /** @param folder of the page in a zip: that of its thread */
  constructor(folder: string) {
    this.chat.thread = folder === "" ? null : folder;
  }

  push(piece: Uint8Array): void {
    this.tags.push(piece);
  }

  end(): readonly [Chat] {
    const { chat } = this;
    if (!this.tags.end() || this.isOpen) chat.warnings.add("cut-short");
    sortByTime(chat.columns, true);
    const people = chat.people.list();
    chat.name = this.title.text.trim() || null;
    const other = chat.people.named(chat.name);
    if (people.length === 2 && other !== null) chat.me = 1 - other;
    return [chat];
  }

  open(element: string, position: number): void {
    const named = this.tags.attributes
      .text("class")
      .split(" ")
      .map((word) => roles[word])
      .find((role) => role !== undefined);
    const parent = this.around.role ?? "none";
    if (parent === "none" && named === "block") this.begin(position);
    if (named === "aside" && this.isOpen) this.entry.mark("reacted");
    if (parent === "text") this.see(element);
    const role = parent === "aside" ? parent : (named ?? (element === "title" ? "title" : parent));
    this.around.enter(element, role);
  }

  close(element: string, end: number): void {
    const gone = this.around.leave(element);
    if (this.isOpen && gone.length > 0 && !this.around.has("block")) this.add(end);
  }

  text(bytes: Uint8Array): void {
    const role = this.around.role;
    if (role === "title") this.title.add(repaired(bytes));
    else if (!this.isOpen) return;
    else if (role === "sender") this.sender.add(repaired(bytes));
    else if (role === "stamp") this.stamp.add(bytes);
    else if (role === "text") this.said.add(bytes, 0, bytes.length);
  }

  private begin(position: number): void {
    this.isOpen = true;
    this.sender.clear();
    this.stamp.clear();
    this.said.clear();
    this.entry.begin(0, unknownOffset, position);
  }

  private see(element: string): void {
    const { entry } = this;
    if (entry.kind === "text") entry.kind = kindsOfElements[element] ?? "text";
    if (element === "br" || element === "div") this.said.push(newline);
  }

  private add(end: number): void {
    this.isOpen = false;
    // The first block names those who take part: it has no time.
    const stamp = this.stamp.text.trim();
    if (stamp === "") return;
    const { entry, chat } = this;
    const moment = pageMoment(stamp);
    if (moment === null) {
      chat.notUnderstood.add(new TextEncoder().encode(stamp));
      return;
    }
    const sender = this.sender.text.trim();
    entry.row.time = moment.time;
    entry.row.length = end - entry.row.position;
    entry.mark("minute", !moment.hasSeconds);
    this.measure(repaired(this.said.bytes.subarray(0, this.said.length)), sender);
    if (sender !== "" && entry.kind !== "notice") entry.row.who = chat.people.place(sender);
    entry.addTo(chat);
  }

  private measure(bytes: Uint8Array, sender: string): void {
    const { entry } = this;
    const meant = bytes.length > longestSentence * 3 ? null : sentenceOf(decoder.decode(bytes).trim(), sender);
    if (meant !== null) {
      if (entry.kind === "text") entry.kind = meant;
      return;
    }
    for (let from = 0; from < bytes.length; ) {
      const found = bytes.indexOf(newline, from);
      const line = found < 0 ? bytes.length : found;
      entry.line(bytes, from, line > from && bytes[line - 1] === 13 ? line - 1 : line);
      from = line + 1;
    }
  }
}
