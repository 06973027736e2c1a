import { id, kind, maybe, oneOf, someWords } from "../kind.ts";
export const standard = kind({
  name: "standard",
  ofPerson: true,
  fields: {
    text: someWords,
    state: oneOf(["on", "off"]),
    /** The first entry of this value, when it is reworded: what was held to it stays with it. */
    first: maybe(id),
  },
});
