import { id, kind, maybe, oneOf, someWords, words } from "../kind.ts";
export const act = kind({
  name: "act",
  fields: { text: someWords, worth: oneOf(["built", "kept", "cost"]), why: maybe(words), weighed: maybe(id) },
});
