/** The list of everything: what is closed for now, and what has something to say about itself. */
import { closedBy, daysOf, firstMessageOf, journalOf, reviewsOf, stepOne } from "#formula";
import type { Around } from "../../worker/around.ts";
import { view as lookBack } from "../look-back/model.ts";

type Standing = "open" | "passed" | "left" | "closed";

export function view(around: Around, _: null) {
  const { situation, chapter, safety, moment } = around;
  const days = daysOf(situation, chapter, moment);
  const one = stepOne(situation, chapter, safety, days, moment);
  const { dueOn, due } = reviewsOf(situation, chapter, moment);
  const standing = (isOpen: boolean): Standing => (isOpen ? "open" : "closed");
  const ways: { readonly [place in "step" | "first" | "signs" | "look-back"]: Standing } = {
    step: one.passed === null || closedBy(safety) !== null ? standing(one.open) : one.passed.how === "skipped" ? "left" : "passed",
    first: standing(firstMessageOf(situation, chapter, safety, days, moment).open),
    signs: standing(closedBy(safety) === null),
    "look-back": standing(lookBack(around, null).closed === null),
  };
  return { ways, week: { dueOn, due }, letters: journalOf(situation, chapter, moment).letters.length };
}
