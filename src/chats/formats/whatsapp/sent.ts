import type { Kind } from "../../kinds.ts";
import { plain } from "../../text/marks.ts";
import { attached } from "./words/attached.ts";

/** What a file is that somebody sent, by what the app writes of it. */
export interface Sent {
  readonly kind: Kind;
  /** The day in its name: year, month, day. */
  readonly day?: readonly [number, number, number];
}

/** <attached: 00000042-PHOTO-2022-03-27-21-41-55.jpg>, in any language */
export function attachment(text: string): Sent | null {
  const [, name] = /<[^<>:]{2,40}[:,] ?([^<>]+\.\w{2,5})>/u.exec(plain(text)) ?? [];
  return name === undefined ? null : fileOf(name);
}

/** IMG-20220323-WA0002.jpg (file attached), in any language; old: 2014-03-01-PHOTO-00000042.jpg <attached> */
export function sentFile(text: string): Sent | null {
  const [, name, ending = "", said = ""] = /^(.{1,200}\.(\w{2,5})) ?[(（]([^()（）]{3,40})[)）]$/u.exec(plain(text)) ?? [];
  if (name !== undefined) return kindOfEnding(ending) === null && !attached.includes(said) ? null : fileOf(name);
  const [, old] = /^(\d{4}[\w .-]{4,80}\.\w{2,5}) <[^<>:]{3,30}>$/u.exec(plain(text)) ?? [];
  return old === undefined ? null : fileOf(old);
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
  ...Object.fromEntries(["jpg", "jpeg", "png", "heic", "heif", "gif"].map((ending) => [ending, "image" as const])),
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
