import { flag, kind, maybe, oneOf, rating, words } from "../kind.ts";
export const checkIn = kind({
  name: "check-in",
  ofPerson: true,
  fields: {
    mood: maybe(rating),
    pull: maybe(rating),
    sleep: maybe(rating),
    inTheWay: maybe(rating),
    energy: maybe(oneOf(["low", "middle", "high"])),
    acceptance: maybe(rating),
    /** Two weeks of not eating, not sleeping, panic or not working (S19). */
    notCoping: maybe(flag),
    line: maybe(words),
  },
});
