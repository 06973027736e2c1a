import { flag, kind, list, maybe, oneOf, rating, words } from "../kind.ts";
export const urgeKinds = ["missing-them", "being-wanted", "looking", "anger", "panic", "boredom", "other"] as const;

export const urge = kind({
  name: "urge",
  ofPerson: true,
  fields: {
    strength: rating,
    about: maybe(list(oneOf(urgeKinds))),
    trigger: maybe(words),
    place: maybe(words),
    held: maybe(oneOf(["timed", "untimed", "skipped"])),
    /** They had been drinking, or taken something (S17). */
    drink: maybe(flag),
  },
});
