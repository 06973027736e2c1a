import * as v from "valibot";
import { date, kind, list, maybe, someReference, whole } from "../kind.ts";

const counts = list(whole(0, 1_000_000), 60);

/** The figures of an exported chat that they chose to keep: no message, no name (F83). */
export const lookBack = kind({
  name: "look-back",
  fields: {
    begins: date,
    ends: date,
    breakup: maybe(date),
    /** Names of the sentences that may be said of it. */
    said: list(someReference),
    /** What stands in them, and the tables, by name: counts, shares from 0 to 1, seconds. */
    figures: v.record(someReference, v.number("is no number")),
    /** Messages a week of each, in stretches as long as one another. */
    mine: counts,
    theirs: counts,
  },
});
