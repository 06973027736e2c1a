import { date, id, kind, list, maybe, oneOf, someWords } from "../kind.ts";
import { areas } from "../library/types.ts";

export const goal = kind({
  name: "goal",
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
