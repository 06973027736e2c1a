import { flag, kind, someWords } from "../kind.ts";
export const mine = kind({
  name: "mine",
  says: "Something sorted into mine to influence, or not mine (F45).",
  fields: { text: someWords, mine: flag },
});
