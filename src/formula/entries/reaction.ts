import { id, kind, maybe, oneOf, words } from "../kind.ts";
export const reaction = kind({
  name: "reaction",
  fields: { of: id, how: oneOf(["calm", "warm", "cold", "angry", "none"]), text: maybe(words) },
});
