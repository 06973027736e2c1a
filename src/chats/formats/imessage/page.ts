import { Chat } from "../../chat.ts";
import { unknownOffset } from "../../columns.ts";
import { Entry } from "../../entry.ts";
import type { Reader } from "../../format.ts";
import type { Kind } from "../../kinds.ts";
import { Around, kindsOfElements } from "../../markup/around.ts";
import { Tags, type TagsSink } from "../../markup/tags.ts";
import { kindOfFile } from "../../media.ts";
import { Short } from "../../text/short.ts";
import { me, stampOf } from "./words.ts";

/** What the text inside an element is. What is aside stays aside, whatever stands in it. */
type Role = "none" | "message" | "stamp" | "sender" | "text" | "edited" | "announcement" | "aside";

const roles: Readonly<Record<string, Role>> = {
  message: "message",
  timestamp: "stamp",
  sender: "sender",
  bubble: "text",
  subject: "text",
  edited: "edited",
  announcement: "announcement",
  replies: "aside",
  tapbacks: "aside",
  reactions: "aside",
  reply_context: "aside",
  expressive: "aside",
  attachment_error: "aside",
  deleted: "aside",
  unsent: "aside",
  app: "aside",
};

const kindsOfClasses: Readonly<Record<string, Kind>> = { deleted: "deleted", unsent: "deleted", attachment_error: "media" };

const newline = 10;

/** Reads the page of imessage-exporter: local times. */
export class ImessagePageReader implements Reader, TagsSink {
  private readonly tags = new Tags(["class", "src", "href"], this);
  private readonly chat = new Chat();
  private readonly entry = new Entry();
  private readonly around = new Around<Role>();
  private readonly stamp = new Short();
  private readonly sender = new Short();
  private isOpen = false;
  private hasTime = false;

  constructor(name: string) {
    this.chat.name = name;
  }

  push(piece: Uint8Array): void {
    this.tags.push(piece);
  }

  end(): readonly [Chat] {
    const { chat } = this;
    if (!this.tags.end() || this.isOpen) chat.warnings.add("cut-short");
    chat.me = chat.people.named(me);
    return [chat];
  }

  open(element: string, position: number): void {
    const words = this.tags.attributes.text("class").split(" ");
    const parent = this.around.role ?? "none";
    const named = words.map((word) => roles[word]).find((role) => role !== undefined);
    if (parent !== "aside") this.see(element, words, named ?? "none", position);
    // Versions of a text have times of their own.
    const isInside = parent === "aside" || (named === "stamp" && this.around.has("edited"));
    const role = isInside ? "aside" : (named ?? (parent === "message" || parent === "edited" ? "none" : parent));
    this.around.enter(element, role);
  }

  close(element: string, end: number): void {
    const gone = this.around.leave(element);
    if (gone.includes("message") || gone.includes("announcement")) this.add(end);
    else if (gone.includes("stamp")) this.time();
  }

  text(bytes: Uint8Array): void {
    const role = this.around.role;
    if (!this.isOpen || role === undefined) return;
    if (role === "stamp") this.stamp.add(bytes);
    else if (role === "sender") this.sender.add(bytes);
    else if (role === "text") this.said(bytes);
  }

  private see(element: string, words: readonly string[], role: Role, position: number): void {
    const { entry, tags } = this;
    if (role === "message" || role === "announcement") this.begin(role, position);
    if (!this.isOpen) return;
    if (element === "br") this.said(lineEnd);
    if (role === "edited") entry.mark("edited");
    if (role === "text" && this.around.has("edited")) entry.restartText();
    else if (role === "text") this.said(lineEnd);
    if (words.includes("tapbacks") || words.includes("reactions")) entry.mark("reacted");
    if (words.includes("reply_context")) entry.mark("reply");
    const kind = words.map((word) => kindsOfClasses[word]).find((one) => one !== undefined) ?? kindsOfElements[element];
    const isFile = element === "a" && tags.attributes.text("href").startsWith("file:");
    if (entry.kind === "text") entry.kind = kind ?? (isFile ? kindOfFile(tags.attributes.text("href")) : "text");
  }

  private begin(role: Role, position: number): void {
    this.isOpen = true;
    this.hasTime = false;
    this.stamp.clear();
    this.sender.clear();
    this.entry.begin(0, unknownOffset, position);
    if (role === "announcement") this.entry.kind = "notice";
  }

  private time(): void {
    const found = stampOf(this.stamp.text);
    if (found === null || this.hasTime) return;
    this.entry.row.time = found.time;
    this.hasTime = true;
  }

  private said(bytes: Uint8Array): void {
    for (let from = 0; from <= bytes.length; ) {
      const found = bytes.indexOf(newline, from);
      const end = found < 0 ? bytes.length : found;
      this.entry.line(bytes, from, end > from && bytes[end - 1] === 13 ? end - 1 : end, from === 0);
      from = end + 1;
    }
  }

  private add(end: number): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    const { entry, chat } = this;
    const sender = this.sender.text.trim();
    if (!this.hasTime) {
      chat.notUnderstood.add(new TextEncoder().encode(this.stamp.text));
      return;
    }
    entry.row.length = end - entry.row.position;
    if (sender !== "" && entry.kind !== "notice") entry.row.who = chat.people.place(sender);
    entry.addTo(chat);
  }
}

const lineEnd = new Uint8Array([newline]);
