import type { Kind } from "../../kinds.ts";
import { Lately } from "../../text/lately.ts";
import { plain } from "../../text/marks.ts";
import { languages } from "./words/index.ts";
import { sentences } from "./words/sealed.ts";

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
  if (end <= from) return false;
  const outer = tagOf(end - from, bytes[from] as number, bytes[end - 1] as number);
  return ((tags[outer] as number) & outerTag) !== 0 && ((tags[innerTagOf(outer, bytes, from, end)] as number) & innerTag) !== 0;
}

/** Whether bytes are what the app puts behind a text that was changed. */
export function isEditedMark(bytes: Uint8Array, from: number, to: number): boolean {
  return lateMarks.of(bytes, from, to);
}

/** What a text stands for that goes on behind the app's words: "This message was deleted by admin Kim." */
export function meaningOfStart(text: string): Meaning | null {
  const whole = folded(text);
  return starts.find(({ start }) => whole.startsWith(start)) ?? null;
}

/** Whether bytes begin with a sentence of the app that nobody writes, however they are marked. */
export function isSealed(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from < shortestSealed || sealedTags[tagOf(0, bytes[from] as number, bytes[from + 5] as number)] !== 1) return false;
  const text = decoder.decode(bytes.subarray(from, Math.min(to, from + 400))).toLowerCase();
  return sealed.some((start) => text.startsWith(start));
}

/** Whether the app wrote a text, by what stands in it. */
export function isNotice(text: string): boolean {
  const whole = folded(text);
  return notices.some((part) => whole.includes(part));
}

const fullStop = 0x2e;
/** Full stops of other scripts. */
const stops = ["。", "।", "۔"];
const all = Object.values(languages);
const meanings = new Map<string, Meaning>();
/** Which tags a phrase has. One table of a few thousand alone would let one text of twenty pass. */
const tags = new Uint8Array(1 << 16);
const outerTag = 1;
const innerTag = 2;
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8");
const shortestSealed = 40;
const sealedTags = new Uint8Array(1 << 16);
for (const sentence of sentences) {
  const bytes = encoder.encode(sentence);
  sealedTags[tagOf(0, bytes[0] ?? 0, bytes[5] ?? 0)] = 1;
}
const sealed = sentences.map((sentence) => sentence.toLowerCase());

for (const { means, deletedByMe } of all) {
  for (const [kind, phrases] of Object.entries(means) as [Kind, readonly string[]][])
    for (const phrase of phrases) know(phrase, kind, false);
  for (const phrase of deletedByMe) know(phrase, "deleted", true);
}
// What stands for what cannot be seen again.
know("null", "view-once", false);

const starts = all.flatMap(({ means }) =>
  (["deleted", "view-once"] as const).flatMap((kind) =>
    (means[kind] ?? []).filter((phrase) => phrase.length > 6).map((phrase) => ({ kind, isMine: false, start: folded(phrase) })),
  ),
);
const edited = new Set(all.flatMap((words) => words.edited.map(folded)));
const lateMeanings = new Lately(meaningOf);
const lateMarks = new Lately((text) => edited.has(folded(text)));
const notices = all.flatMap((words) => words.notices.map((part) => part.toLowerCase()));

function know(phrase: string, kind: Kind, isMine: boolean): void {
  meanings.set(folded(phrase), { kind, isMine });
  // Some write the first letter large, some small; some end with a full stop of their script.
  const first = phrase.charAt(0);
  const begun = [first.toLowerCase(), first.toUpperCase()].map((letter) => letter + phrase.slice(1));
  for (const one of [
    ...begun,
    ...(/^\p{L}/u.test(phrase) && first.toLowerCase() === first.toUpperCase() ? stops.map((stop) => phrase + stop) : []),
  ]) {
    const bytes = encoder.encode(one);
    const outer = tagOf(bytes.length, bytes[0] ?? 0, bytes.at(-1) ?? 0);
    const inner = innerTagOf(outer, bytes, 0, bytes.length);
    tags[outer] = (tags[outer] ?? 0) | outerTag;
    tags[inner] = (tags[inner] ?? 0) | innerTag;
  }
}

function tagOf(length: number, first: number, last: number): number {
  return ((length * 977) ^ (first * 61) ^ (last * 7)) & 0xffff;
}

/** Another tag, by a byte in the middle too, small or capital. */
function innerTagOf(outer: number, bytes: Uint8Array, from: number, to: number): number {
  return (outer * 31 + ((bytes[(from + to) >> 1] as number) | 0x20) * 509) & 0xffff;
}

function folded(text: string): string {
  return plain(text)
    .trim()
    .replace(/[.。।۔]$/u, "")
    .toLowerCase();
}
