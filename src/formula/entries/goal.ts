import { date, id, kind, list, maybe, oneOf, someWords } from "../kind.ts";
import { areas } from "../library/types.ts";

export const goal = kind({
  name: "goal",
  says: "A goal in a life area, with small steps and an end (F44).",
  ofPerson: true,
  fields: {
    area: oneOf(areas),
    text: someWords,
    until: date,
    steps: list(someWords),
    state: oneOf(["on", "reached", "let-go"]),
    /** Where it was changed: the entry that began it, under which its steps were done. */
    first: maybe(id),
  },
});
