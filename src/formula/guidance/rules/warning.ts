import { rule } from "../rule.ts";

/** Days of the weeks on which it is said anyway. */
const first = 7;

/** Comes first and stays near: at the beginning, and whenever the pull was strong. */
export const warning = rule({
  id: "warning",
  covers: ["F5", "C1"],
  says: {
    first: "What is done to end the pain now is what people tend to regret later. Wanting to be wanted back works against you.",
    near: "The pull was strong today. What would end the pain tonight may be what you regret tomorrow.",
  },
  applies: ({ days, urgesOf, asked, guarded }) => {
    if (!asked()) return null;
    const strong = urgesOf(12).filter(({ body }) => body.strength >= 7);
    if (strong.length > 0) return [{ say: "near", step: "start", entries: strong.map(({ id }) => id), leadsTo: "urge" }];
    // Whoever has to be safe, or has to stay away, needs another first sentence.
    if (guarded()) return null;
    const weeks = days();
    if (weeks !== null && (weeks.n > first || weeks.ended !== null)) return null;
    return [{ say: "first", step: "start", entries: weeks === null ? [] : [weeks.entry], grade: "C", leadsTo: "honest-notes" }];
  },
});
