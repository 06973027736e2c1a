import { id, kind, maybe, oneOf, words } from "../kind.ts";
export const reaction = kind({
  name: "reaction",
  says: "How the ex reacted to step 1 (F15).",
  fields: { of: id, how: oneOf(["calm", "warm", "cold", "angry", "none"]), text: maybe(words) },
});
