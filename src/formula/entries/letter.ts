import { kind, someWords } from "../kind.ts";
export const letter = kind({
  name: "letter",
  fields: { text: someWords },
});
