import type { Kind } from "./kinds.ts";

const kindsOfEndings: Readonly<Record<string, Kind>> = {
  jpg: "image",
  jpeg: "image",
  png: "image",
  heic: "image",
  heif: "image",
  webp: "image",
  tiff: "image",
  bmp: "image",
  gif: "gif",
  mp4: "video",
  mov: "video",
  m4v: "video",
  "3gp": "video",
  webm: "video",
  mkv: "video",
  caf: "voice",
  amr: "voice",
  opus: "voice",
  ogg: "voice",
  m4a: "audio",
  mp3: "audio",
  aac: "audio",
  wav: "audio",
  vcf: "contact",
};

const kindsOfTypes: readonly (readonly [start: string, kind: Kind])[] = [
  ["image/gif", "gif"],
  ["image/", "image"],
  ["video/", "video"],
  ["audio/", "audio"],
  ["text/x-vcard", "contact"],
  ["text/vcard", "contact"],
];

/** What a file is by the ending of its name: a document where the ending says nothing else. */
export function kindOfFile(name: string): Kind {
  const [, ending = ""] = /\.(\w{1,5})(?:\?[^/]*)?$/.exec(name) ?? [];
  return kindsOfEndings[ending.toLowerCase()] ?? "document";
}

/** What a file is by its type, like image/jpeg: a document where the type says nothing else. */
export function kindOfType(type: string): Kind {
  return kindsOfTypes.find(([start]) => type.toLowerCase().startsWith(start))?.[1] ?? "document";
}
