import type { Kind } from "../../kinds.ts";
import { markAt, plain } from "../../text/marks.ts";
import { isEditedMark, isNotice, type Meaning, mayMean, meaningOf, meaningOfBytes } from "./phrases.ts";

/** What the first line of an entry is. */
export interface Body {
  readonly kind: Kind;
  /** What somebody wrote in it, to be measured: a text or a caption. */
  from: number;
  to: number;
  readonly isMine?: boolean;
  /** The day in the name of what was sent: year, month, day. */
  readonly day?: readonly [number, number, number];
}

/** Bytes of a first line that are looked at as text. */
const longestLook = 600;
const decoder = new TextDecoder("utf-8");

/**
 * What the first line of an entry is: a text, or what the app wrote instead.
 * @param nameFrom where the name of who wrote it begins, and `nameTo` where it ends
 * @param isMarked whether a mark stands before the whole entry, as iOS does where something was sent
 */
export function bodyOf(bytes: Uint8Array, from: number, to: number, nameFrom: number, nameTo: number, isMarked: boolean): Body {
  if (isMarked || markAt(bytes, from) > 0) return markedBody(bytes, from, to, isMarked);
  const last = bytes[to - 1] ?? 0;
  if (last === closing && to - from < longestLook) {
    const sent = sentFile(decoder.decode(bytes.subarray(from, to)));
    if (sent !== null) return { ...sent, from: to, to };
  }
  if (isDigit(last) && to - from < longestLook && mayBePlace(bytes, from, to) && isPlace(decoder.decode(bytes.subarray(from, to))))
    return { kind: "location", from: to, to };
  if (bytes[from] === less && last === greater) return bracketed(bytes, from, to);
  if (mayMean(bytes, from, to)) {
    const meaning = meaningOfBytes(bytes, from, to);
    if (meaning !== null) return sole(meaning, to);
  }
  // "+123: +123 updated the message timer"
  if (repeats(bytes, from, to, nameFrom, nameTo) && isNotice(decoder.decode(bytes.subarray(from, Math.min(to, from + longestLook)))))
    return { kind: "notice", from: to, to };
  plainText.from = from;
  plainText.to = to;
  return plainText;
}

/** Nearly every line is one: it holds until the next line is asked for. */
const plainText: Body = { kind: "text", from: 0, to: 0 };

/** @returns where a line ends without the words that say that it was changed; `to` where none stand there */
export function beforeEdited(bytes: Uint8Array, from: number, to: number): number {
  const open = bytes.subarray(Math.max(from, to - 160), to).lastIndexOf(less);
  if (open < 0) return to;
  const start = Math.max(from, to - 160) + open;
  if (!isEditedMark(bytes, start, to)) return to;
  return trimmedEnd(bytes, from, start);
}

const closing = 0x29;
const colon = 0x3a;
const letterH = 0x68;
const less = 0x3c;
const greater = 0x3e;
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;

/** A line of iOS with marks: something that was sent, a call, or the app itself. A mark alone at its beginning is no message. */
function markedBody(bytes: Uint8Array, from: number, to: number, isMarked: boolean): Body {
  const nothing = { from: to, to };
  const meaning = to - from < longestLook ? meaningOfBytes(bytes, from, to) : null;
  if (meaning !== null) return sole(meaning, to);
  const text = decoder.decode(bytes.subarray(from, Math.min(to, from + longestLook)));
  const attached = attachment(text);
  if (attached !== null) return { ...attached, ...captionOf(bytes, from, to) };
  const tail = meaningOf(text.slice(lastMark(text)));
  if (tail !== null && tail.kind !== "text") return { ...tail, ...captionOf(bytes, from, to) };
  const [beginning = ""] = plain(text.replace(/(?!^)[\u200e\u200f].*/su, "")).split(/[,،、،.]? *$/u);
  const said = meaningOf(beginning);
  if (said !== null) return { ...said, ...nothing };
  if (isPlace(text)) return { kind: "location", ...nothing };
  if (isMarked) return lastMark(text) >= 0 ? { kind: "media", ...captionOf(bytes, from, to) } : { kind: "text", from, to };
  return { kind: "notice", ...nothing };
}

/** A whole line in angle brackets is what an app writes in place of a file, whichever the language. */
function bracketed(bytes: Uint8Array, from: number, to: number): Body {
  const meaning = to - from < longestLook ? meaningOfBytes(bytes, from, to) : null;
  if (meaning !== null) return sole(meaning, to);
  const text = decoder.decode(bytes.subarray(from, Math.min(to, from + longestLook)));
  const attached = attachment(text);
  if (attached !== null) return { ...attached, from: to, to };
  return /^<[^<>]{4,60}>$/u.test(text) && !isEditedMark(bytes, from, to) ? { kind: "media", from: to, to } : { kind: "text", from, to };
}

function sole({ kind, isMine }: Meaning, to: number): Body {
  return { kind, isMine, from: to, to };
}

type Sent = Pick<Body, "kind"> & { readonly day?: readonly [number, number, number] };

/** <attached: 00000042-PHOTO-2022-03-27-21-41-55.jpg>, in any language */
function attachment(text: string): Sent | null {
  const [, name] = /<[^<>:]{2,40}: ?([^<>]+\.\w{2,5})>/u.exec(plain(text)) ?? [];
  return name === undefined ? null : fileOf(name);
}

/** IMG-20220323-WA0002.jpg (file attached), in any language */
function sentFile(text: string): Sent | null {
  const [, name, ending = ""] = /^(.{1,200}\.(\w{2,5})) \([^()]{3,40}\)$/u.exec(plain(text)) ?? [];
  return name === undefined || kindOfEnding(ending) === null ? null : fileOf(name);
}

function fileOf(name: string): Sent {
  const [, year, month, day] = /(?:-|^)(\d{4})-?(\d\d)-?(\d\d)-(?:WA|\d\d-\d\d-\d\d)/.exec(name) ?? [];
  const [, word = ""] = /^(?:\d+-)?([A-Z]+)[-.]/.exec(name) ?? [];
  const kind = kindsOfWords[word] ?? kindOfEnding(name.slice(name.lastIndexOf(".") + 1)) ?? "document";
  return day === undefined ? { kind } : { kind, day: [Number(year), Number(month), Number(day)] };
}

const kindsOfWords: Readonly<Record<string, Kind>> = {
  IMG: "image",
  PHOTO: "image",
  VID: "video",
  VIDEO: "video",
  PTT: "voice",
  AUD: "audio",
  AUDIO: "voice",
  STK: "sticker",
  STICKER: "sticker",
  GIF: "gif",
  DOC: "document",
  PTV: "video-note",
};

function kindOfEnding(ending: string): Kind | null {
  return kindsOfEndings[ending.toLowerCase()] ?? null;
}

const kindsOfEndings: Readonly<Record<string, Kind>> = {
  ...Object.fromEntries(["jpg", "jpeg", "png", "heic", "gif"].map((ending) => [ending, "image" as const])),
  ...Object.fromEntries(["mp4", "mov", "3gp", "mkv"].map((ending) => [ending, "video" as const])),
  ...Object.fromEntries(["opus", "m4a", "aac", "mp3", "ogg", "wav", "amr"].map((ending) => [ending, "audio" as const])),
  ...Object.fromEntries(
    ["pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "txt", "zip", "csv", "apk", "odt", "rtf", "ics"].map((ending) => [
      ending,
      "document" as const,
    ]),
  ),
  webp: "sticker",
  vcf: "contact",
};

/** Whether an address of the web follows the first colon: most lines that end with a digit are no place. */
function mayBePlace(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from;
  while (at < to && bytes[at] !== colon) at++;
  return bytes[at + 1] === letterH || bytes[at + 2] === letterH;
}

function isPlace(text: string): boolean {
  return /^[^:]{2,40}: ?https:\/\/(?:maps\.google\.com\/\?q=|foursquare\.com\/)/u.test(plain(text));
}

/** What stands before the last mark of a line. */
function captionOf(bytes: Uint8Array, from: number, to: number): { readonly from: number; readonly to: number } {
  let at = to - 1;
  while (at > from && markAt(bytes, at) === 0) at--;
  const end = trimmedEnd(bytes, from, at);
  return { from, to: end };
}

function trimmedEnd(bytes: Uint8Array, from: number, to: number): number {
  let end = to;
  for (;;) {
    if (end > from && bytes[end - 1] === 0x20) end--;
    else if (end - 3 >= from && markAt(bytes, end - 3) === 3) end -= 3;
    else return end;
  }
}

function lastMark(text: string): number {
  return Math.max(text.lastIndexOf("\u200e"), text.lastIndexOf("\u200f"));
}

function repeats(bytes: Uint8Array, from: number, to: number, start: number, end: number): boolean {
  if (to - from <= end - start || bytes[from] !== bytes[start]) return false;
  for (let at = start; at < end; at++) if (bytes[from + at - start] !== bytes[at]) return false;
  return true;
}
