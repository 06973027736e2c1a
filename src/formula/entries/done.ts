import { kind, maybe, oneOf, rating, reference, whole, words } from "../kind.ts";
import { areas } from "../library/types.ts";

export const done = kind({
  name: "done",
  ofPerson: true,
  fields: {
    area: oneOf(areas),
    /** The id of a library activity or of an own one. */
    activity: maybe(reference),
    text: maybe(words),
    minutes: maybe(whole(0, 1440)),
    pleasure: maybe(rating),
    mastery: maybe(rating),
  },
  holds: [({ activity, text }) => (activity ?? text ?? "").trim() !== "", "says neither what nor which"],
});
