import { kind, list, maybe, oneOf } from "../kind.ts";
/** Answers to the three questions of F1. Under 18 is never written down (F6). */
export const safety = kind({
  name: "safety",
  ofPerson: true,
  fields: {
    question: oneOf(["no-contact", "afraid", "adult"]),
    answer: oneOf(["yes", "no", "unclear", "skipped"]),
    /** Who asked for no contact, or who is afraid. */
    who: maybe(list(oneOf(["them", "court", "me"]), 3)),
  },
  holds: [({ question, answer }) => question !== "adult" || answer !== "no", "is not kept for somebody under 18"],
});
