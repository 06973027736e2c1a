import { flag, kind, someWords } from "../kind.ts";
export const mine = kind({
  name: "mine",
  fields: { text: someWords, mine: flag },
});
