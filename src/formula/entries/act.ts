import { id, kind, maybe, oneOf, someWords, words } from "../kind.ts";
export const act = kind({
  name: "act",
  says: "An act in the ledger: built, kept or cost, with why (F42).",
  fields: { text: someWords, worth: oneOf(["built", "kept", "cost"]), why: maybe(words), weighed: maybe(id) },
});
