import { id, kind, maybe, oneOf, words } from "../kind.ts";
export const held = kind({
  name: "held",
  ofPerson: true,
  fields: { of: id, how: oneOf(["kept", "bent", "not-relevant"]), act: maybe(words) },
});
