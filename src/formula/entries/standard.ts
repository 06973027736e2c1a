import { kind, oneOf, someWords } from "../kind.ts";
export const standard = kind({
  name: "standard",
  says: "A value or boundary of their own (F43).",
  ofPerson: true,
  fields: { text: someWords, state: oneOf(["on", "off"]) },
});
