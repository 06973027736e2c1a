/** Which sentences stand at the top, and the one thing to take along: chosen by what was measured, in a fixed order. */
import { type Sentence, waitInWords } from "#chats";
import type { Figures } from "../model.ts";

/** The one thing to take along, by name; its words stand with the others. */
export type Along = "silence" | "night" | "run" | "one" | "plain";

/** Sentences that stand at the top at most. */
export const mostSaid = 5;

/**
 * What matters first; sentences that belong together stand together or not at all. A claim about writing more stands before all that only counts;
 * the index is left out: the page has no score.
 */
export function chosenOf(sentences: readonly Sentence[]): readonly Sentence[] {
  const chosen: Sentence[] = [];
  const plain = sentences.filter(({ id }) => !isTooFine(id, sentences));
  for (const group of groups) {
    const here = plain.filter(({ id }) => group.some((start) => id.startsWith(start)));
    if (chosen.length + here.length <= mostSaid) chosen.push(...here);
  }
  return chosen;
}

/** Each the beginnings of names in `#chats`. */
const groups: readonly (readonly string[])[] = [
  ["group"],
  ["one-sided"],
  ["beginning"],
  ["waiting"],
  ["pushes"],
  ["returns"],
  ["into-silence"],
];

/** "You waited longer" beside two waits that read the same would be taken for a mistake. */
function isTooFine(id: Sentence["id"], sentences: readonly Sentence[]): boolean {
  if (id !== "waiting-me" && id !== "waiting-them") return false;
  const { mine, theirs } = sentences.find((one) => one.id === "waiting")?.values ?? {};
  return inWords(mine) === inWords(theirs);
}

function inWords(wait: Sentence["values"][string] | undefined): string {
  return waitInWords(typeof wait === "number" ? wait : null);
}

/** The first that holds. None of them says why, and none of them is about the other one's heart. */
export function alongOf({ figures }: Figures): Along {
  const of = (name: string) => figures[name] ?? 0;
  if (of("silence") >= 20 && of("reopened.me") >= 0.25 && of("reopened.me") > of("reopened.them")) return "silence";
  if ((figures["after.nights.me"] ?? of("nights.me")) >= 0.15) return "night";
  if (of("after.run") >= 7) return "run";
  if (of("returns") >= 10 && of("returns.one") > of("returns") / 2) return "one";
  return "plain";
}
