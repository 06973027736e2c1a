import type { Kind } from "../../kinds.ts";
import { Lately } from "../../text/lately.ts";
import { plain } from "../../text/marks.ts";
import { languages } from "./words/index.ts";

/** What a whole text of the app stands for. */
export interface Meaning {
  readonly kind: Kind;
  /** Only the one who made the export can have it. */
  readonly isMine: boolean;
}

/** What a text stands for, or null where somebody wrote it. */
export function meaningOf(text: string): Meaning | null {
  return meanings.get(folded(text)) ?? null;
}

/** The same of bytes. */
export function meaningOfBytes(bytes: Uint8Array, from: number, to: number): Meaning | null {
  return lateMeanings.of(bytes, from, to);
}

/** Whether a text is worth a look with `meaningOf`: a cheap test on its bytes, wrong only in saying yes. */
export function mayMean(bytes: Uint8Array, from: number, to: number): boolean {
  const end = bytes[to - 1] === fullStop ? to - 1 : to;
  return end > from && tags[tagOf(end - from, bytes[from] as number, bytes[end - 1] as number)] === 1;
}

/** Whether bytes are what the app puts behind a text that was changed. */
export function isEditedMark(bytes: Uint8Array, from: number, to: number): boolean {
  return lateMarks.of(bytes, from, to);
}

/** Whether the app wrote a text, by what stands in it. */
export function isNotice(text: string): boolean {
  const whole = folded(text);
  return notices.some((part) => whole.includes(part));
}

const fullStop = 0x2e;
const all = Object.values(languages);
const meanings = new Map<string, Meaning>();
const tags = new Uint8Array(1 << 14);
const encoder = new TextEncoder();

for (const { means, deletedByMe } of all) {
  for (const [kind, phrases] of Object.entries(means) as [Kind, readonly string[]][])
    for (const phrase of phrases) know(phrase, kind, false);
  for (const phrase of deletedByMe) know(phrase, "deleted", true);
}
// What stands for what cannot be seen again.
know("null", "view-once", false);

const edited = new Set(all.flatMap((words) => words.edited.map(folded)));
const lateMeanings = new Lately(meaningOf);
const lateMarks = new Lately((text) => edited.has(folded(text)));
const notices = all.flatMap((words) => words.notices.map((part) => part.toLowerCase()));

function know(phrase: string, kind: Kind, isMine: boolean): void {
  meanings.set(folded(phrase), { kind, isMine });
  const bytes = encoder.encode(phrase);
  tags[tagOf(bytes.length, bytes[0] ?? 0, bytes.at(-1) ?? 0)] = 1;
}

function tagOf(length: number, first: number, last: number): number {
  return ((length * 977) ^ (first * 61) ^ (last * 7)) & 0x3fff;
}

function folded(text: string): string {
  return plain(text).trim().replace(/\.$/, "").toLowerCase();
}
