import { kind, someWords } from "../kind.ts";
export const letter = kind({
  name: "letter",
  says: "A letter that is not sent (F63).",
  fields: { text: someWords },
});
