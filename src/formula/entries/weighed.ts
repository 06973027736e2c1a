import * as v from "valibot";
import { id, kind, maybe, oneOf, someWords } from "../kind.ts";

const answer = oneOf(["yes", "no", "unclear"]);

/** An act weighed before it is done (F41). The verdict is worked out, never stored. */
export const weighed = kind({
  name: "weighed",
  fields: {
    act: someWords,
    sort: oneOf(["plain", "money", "gesture"]),
    answers: v.strictObject({ me: answer, them: answer, "no-answer": answer, friend: answer, undone: answer }),
    /** The first weighing, when it is weighed again after the wait. */
    again: maybe(id),
  },
});
