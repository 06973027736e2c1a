import { kind, maybe, oneOf, whole } from "../kind.ts";
export const weeksReview = kind({
  name: "weeks-review",
  fields: { way: oneOf(["longer", "let-go", "first-message"]), more: maybe(whole(14, 90)) },
  holds: [({ way, more }) => way !== "longer" || more !== undefined, "needs how many days more"],
});
