import { kind, oneOf } from "../kind.ts";
export const sincere = kind({
  name: "sincere",
  says: "Would they still say it if the ex never answered? (F12)",
  fields: { answer: oneOf(["yes", "no", "unclear"]) },
});
