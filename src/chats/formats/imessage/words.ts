import { wallTime } from "../../calendar.ts";
import type { Kind } from "../../kinds.ts";
import { kindOfFile } from "../../media.ts";

/** How imessage-exporter calls the one who made the export. */
export const me = "Me";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const stamp = new RegExp(String.raw`^\s*(${months.join("|")})\w*\s+(\d{1,2}),\s+(\d{4})\s+(\d{1,2}):(\d\d):(\d\d)\s(AM|PM)`);

/** A time like "May 17, 2022  5:29:42 PM" at the beginning of a text, and what follows it. */
export interface Stamp {
  /** Milliseconds of the wall clock. */
  readonly time: number;
  readonly rest: string;
}

/** @returns null where no time stands */
export function stampOf(text: string): Stamp | null {
  const [found, month = "", ...numbers] = stamp.exec(text) ?? [];
  if (found === undefined) return null;
  const [day, year, hour, minute, second] = numbers.slice(0, 5).map(Number) as [number, number, number, number, number];
  if (hour < 1 || hour > 12) return null;
  const time = wallTime(year, months.indexOf(month) + 1, day, (hour % 12) + (numbers[5] === "PM" ? 12 : 0), minute, second);
  return Number.isNaN(time) ? null : { time, rest: text.slice(found.length) };
}

/** Whether what follows a time only says when it was read; else it is an announcement. */
export function isReceipt(rest: string): boolean {
  return rest.trim() === "" || /^\s*\((?:Read|Delivered)\b.*\)\s*$/.test(rest);
}

/** A line of the exporter that stands for something other than text. */
export type Said =
  | { readonly type: "kind"; readonly kind: Kind }
  | { readonly type: "flag"; readonly flag: "reply" | "reacted" }
  /** The text was changed to this. */
  | { readonly type: "edited"; readonly text: string }
  | { readonly type: "nothing" };

const whole: Readonly<Record<string, Said>> = {
  "This message was deleted from the conversation!": { type: "kind", kind: "deleted" },
  "This message responded to an earlier message.": { type: "flag", flag: "reply" },
  "Tapbacks:": { type: "flag", flag: "reacted" },
  "Reactions:": { type: "flag", flag: "reacted" },
  "Started sharing location!": { type: "kind", kind: "location" },
  "Stopped sharing location!": { type: "kind", kind: "location" },
  "Shared location!": { type: "kind", kind: "location" },
  "Attachment missing!": { type: "kind", kind: "media" },
  ...Object.fromEntries(
    ["Confetti", "Echo", "Fireworks", "Balloons", "Heart", "Lasers", "Shooting Star", "Shooting Start", "Sparkles", "Spotlight"]
      .concat("Slam", "Loud", "Gentle", "Invisible Ink")
      .map((effect) => [`Sent with ${effect}`, { type: "nothing" } as const]),
  ),
};

const file = /^(?:.*\/Library\/(?:Messages|SMS)\/(?:Attachments|StickerCache)\/.+|(?:.*[/\\])?attachments[/\\].+\.\w{1,5})$/is;
const fileAlone = /^[\p{L}\p{N} _().-]{1,80}\.(?:heic|jpe?g|png|gif|mov|mp4|caf|m4a|pdf|vcf|amr|pluginPayloadAttachment)$/iu;
const unsent = /^.{1,200} unsent th(?:is|e) message(?: part)?.*!$/;
const edited = /^Edited .{1,60} later: (.*)$/s;
const tapback = /^ *(?:(?:Loved|Liked|Disliked|Laughed|Emphasized|Questioned|.{1,12}) by |Sticker from ).+$/su;

/** What a line stands for; null where somebody wrote it. */
export function saidBy(line: string): Said | null {
  const known = whole[line];
  if (known !== undefined) return known;
  if (file.test(line) || fileAlone.test(line)) return { type: "kind", kind: kindOfFile(line) };
  if (unsent.test(line)) return { type: "kind", kind: "deleted" };
  const [, text] = edited.exec(line) ?? [];
  return text === undefined ? null : { type: "edited", text };
}

/** Whether a line tells of a reaction, below the line that says that some follow. */
export function isTapback(line: string): boolean {
  return tapback.test(line);
}
