import { longestDraft } from "./check.ts";
import { pushingLabels, stopLabels } from "./finding.ts";
import { languageOf } from "./language.ts";
import { seenIn } from "./seen.ts";
import { readText } from "./text.ts";

/** What may be found in messages that were sent long ago, each a bit of `kindsIn`. */
export const kinds = [...pushingLabels, ...stopLabels] as const;

/**
 * What the rules alone see in a message that was sent: no verdict, and no model, so that thousands are read in seconds.
 * @returns a bit for each of `kinds`; null where the text is not mostly English, of which nothing can be said (F70)
 */
export function kindsIn(text: string): number | null {
  const read = readText(text.slice(0, longestDraft));
  if (languageOf(read) === "other") return null;
  const { labels } = seenIn(read, "no-contact", {}, null);
  return kinds.reduce((bits, kind, place) => (labels.includes(kind) ? bits | (1 << place) : bits), 0);
}
