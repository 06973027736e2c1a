import type { LabelledDraft } from "./corpus.ts";

/** Writers whose drafts came first and were read by nobody who wrote others: each is a fold of its own. */
export const firstWriters = ["a", "b", "c", "d", "e", "f", "g"] as const;
/** Later writers are kept out in groups of this size. */
const groupSize = 6;

/** Groups of writers that are kept out together: the first writers one by one, the later ones in groups. */
export function writerGroups(drafts: readonly LabelledDraft[]): string[][] {
  const later = [...new Set(drafts.map((draft) => draft.writer))]
    .filter((writer) => !(firstWriters as readonly string[]).includes(writer))
    .sort();
  const groups: string[][] = firstWriters.map((writer) => [writer]);
  for (let at = 0; at < later.length; at += groupSize) groups.push(later.slice(at, at + groupSize));
  return groups;
}
