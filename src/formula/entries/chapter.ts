import { date, kind, maybe, oneOf, words } from "../kind.ts";
/** Opens a chapter: the envelope's `chapter` is its id. The first one is opened by the set-up. */
export const chapter = kind({
  name: "chapter",
  says: "A chapter begins: the first, parted again, or another person (F2).",
  fields: { why: oneOf(["first", "parted-again", "another-person"]), since: maybe(date), name: maybe(words) },
});
