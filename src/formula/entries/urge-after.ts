import { id, kind, list, maybe, oneOf, rating, words } from "../kind.ts";
/** What became of an urge, asked at the first opening after 20 minutes (F30). */
export const urgeAfter = kind({
  name: "urge-after",
  ofPerson: true,
  fields: {
    of: id,
    strength: maybe(rating),
    ended: oneOf(["ridden-out", "contact", "looked"]),
    /** Ids of exercises, or "write", "call", "own-thing", or own words. */
    helped: maybe(list(words)),
  },
});
