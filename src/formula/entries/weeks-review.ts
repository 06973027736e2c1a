import { kind, maybe, oneOf, whole } from "../kind.ts";
export const weeksReview = kind({
  name: "weeks-review",
  says: "The end of the weeks is reviewed: longer, let go, or a first message (F36).",
  fields: { way: oneOf(["longer", "let-go", "first-message"]), more: maybe(whole(14, 90)) },
  holds: [({ way, more }) => way !== "longer" || more !== undefined, "needs how many days more"],
});
