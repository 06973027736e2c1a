import * as v from "valibot";
import { date, kind, list, oneOf, rating, whole, words } from "../kind.ts";
export const ties = ["children", "home", "work", "studies", "money", "pets", "friends"] as const;
export const terms = ["good", "strained", "hostile", "silent"] as const;

const unclear = v.literal("unclear");

/** One answer of the set-up; later answers to the same question take its place (F2). */
export const fact = kind({
  name: "fact",
  fields: {
    is: v.variant("fact", [
      v.strictObject({ fact: v.literal("ended"), value: v.union([date, unclear]) }),
      v.strictObject({ fact: v.literal("who-ended"), value: v.picklist(["them", "me", "both", "unclear"]) }),
      /** Whole months together. */
      v.strictObject({ fact: v.literal("together"), value: v.union([whole(0, 1200), unclear]) }),
      v.strictObject({ fact: v.literal("partings"), value: v.union([whole(0, 100), unclear]) }),
      v.strictObject({ fact: v.literal("in-contact"), value: v.picklist(["yes", "no", "unclear"]) }),
      v.strictObject({ fact: v.literal("terms"), value: v.picklist([...terms, "unclear"]) }),
      v.strictObject({ fact: v.literal("ties"), value: v.union([list(oneOf(ties)), unclear]) }),
      v.strictObject({ fact: v.literal("nickname"), value: words }),
      v.strictObject({ fact: v.literal("pronouns"), value: words }),
      v.strictObject({ fact: v.literal("bad-today"), value: v.union([rating, unclear]) }),
      /** What the ex asked for, in the person's words (F12). */
      v.strictObject({ fact: v.literal("asked-for"), value: words }),
    ]),
  },
});
