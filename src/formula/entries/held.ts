import { id, kind, maybe, oneOf, words } from "../kind.ts";
export const held = kind({
  name: "held",
  says: "An act held against their own standard: kept, bent or not relevant (F43).",
  ofPerson: true,
  fields: { of: id, how: oneOf(["kept", "bent", "not-relevant"]), act: maybe(words) },
});
