import { id, kind, maybe, words } from "../kind.ts";
/** Doing nothing is an act (F35). */
export const didNothing = kind({
  name: "did-nothing",
  says: "They did nothing, where something would have cost (F35).",
  fields: { after: maybe(id), note: maybe(words) },
});
