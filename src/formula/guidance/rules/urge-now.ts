import { whatWorked } from "../../views/urges.ts";
import { rule } from "../rule.ts";

/** What is not an exercise of the library has a name of its own. */
const ways: Readonly<Record<string, string>> = {
  write: "writing it down",
  call: "calling your person",
  "own-thing": "one small thing of your own",
};

export const urgeNow = rule({
  id: "urge-now",
  covers: ["F30", "F11"],
  says: {
    stay: "The urge may stay, and you can still not act on it. Three minutes, then one small thing of your own.",
    worked: "The urge may stay, and you can still not act on it. What helped you before comes first: {way}.",
  },
  applies: ({ urgesOf, urges, situation, moment, library }) => {
    const answered = new Set(urges().urges.flatMap(({ entry, after }) => (after === null ? [] : [entry])));
    const fresh = urgesOf(1).filter(({ id }) => !answered.has(id));
    if (fresh.length === 0) return null;
    const said = { step: "own-world", rule: "R28", grade: "B", leadsTo: "urge" } as const;
    const ids = fresh.map(({ id }) => id);
    const best = whatWorked(situation, moment)[0];
    if (best === undefined) return [{ ...said, say: "stay", entries: ids }];
    const exercise = library?.exercises.find(({ id }) => id === best.way)?.title;
    const gaps = { way: ways[best.way] ?? exercise ?? best.way };
    return [{ ...said, say: "worked", gaps, entries: [...best.entries, ...ids] }];
  },
});
