import { date, kind, maybe, oneOf, words } from "../kind.ts";
/** Opens a chapter: the envelope's `chapter` is its id. The first one is opened by the set-up. */
export const chapter = kind({
  name: "chapter",
  fields: { why: oneOf(["first", "parted-again", "another-person"]), since: maybe(date), name: maybe(words) },
});
