import { kind, oneOf, someWords } from "../kind.ts";
export const ifThen = kind({
  name: "if-then",
  says: "A plan in their own words: if this happens, then I will (F31).",
  ofPerson: true,
  fields: { when: someWords, will: someWords, state: oneOf(["on", "off"]) },
});
