import { kind, oneOf } from "../kind.ts";
export const sincere = kind({
  name: "sincere",
  fields: { answer: oneOf(["yes", "no", "unclear"]) },
});
