import { id, kind, maybe, words } from "../kind.ts";
/** Doing nothing is an act (F35). */
export const didNothing = kind({
  name: "did-nothing",
  fields: { after: maybe(id), note: maybe(words) },
});
