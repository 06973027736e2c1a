/** What an entry of a chat is. The place in this list is what stands in the column. New kinds come at the end. */
export const kinds = [
  "text",
  "image",
  "video",
  "voice",
  "audio",
  "video-note",
  "sticker",
  "gif",
  "document",
  "contact",
  "media",
  "location",
  "poll",
  "view-once",
  "deleted",
  "call",
  "missed-call",
  "notice",
] as const;

export type Kind = (typeof kinds)[number];

/** How a kind counts: what somebody wrote is a message; a call and a notice are none. */
export type Sort = "message" | "call" | "notice";

interface Counted {
  readonly sort: Sort;
  /** True where a picture, a sound or a file was sent. */
  readonly media?: true;
}

const message = { sort: "message" } as const;
const media = { sort: "message", media: true } as const;

/** How each kind counts. */
export const counts: Readonly<Record<Kind, Counted>> = {
  text: message,
  image: media,
  video: media,
  voice: media,
  audio: media,
  "video-note": media,
  sticker: media,
  gif: media,
  document: media,
  contact: media,
  media,
  location: message,
  poll: message,
  "view-once": message,
  deleted: message,
  call: { sort: "call" },
  "missed-call": { sort: "call" },
  notice: { sort: "notice" },
};

/** @returns what stands in the column for a kind */
export function codeOf(kind: Kind): number {
  return codes[kind];
}

/** How what stands in the column counts. */
export function sortOf(code: number): Sort {
  return sorts[code] ?? "notice";
}

const sorts = kinds.map((kind) => counts[kind].sort);
const codes = Object.fromEntries(kinds.map((kind, code) => [kind, code])) as Readonly<Record<Kind, number>>;

/** Bits of the flags' column. */
export const flags = {
  /** The text was changed after it was sent; what stands is the last one. */
  edited: 1,
  /** It answers a certain message. */
  reply: 2,
  /** It was passed on from elsewhere. */
  forwarded: 4,
  /** Somebody else reacted to it. */
  reacted: 8,
  /** It holds an address of the web. */
  link: 16,
  /** It holds a question mark of any script. */
  question: 32,
  /** Its time is known to the minute only. */
  minute: 64,
  /** Only the person who made the export can have it. */
  mine: 128,
} as const;
