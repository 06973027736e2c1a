import { rule } from "../rule.ts";

/** No counter that drops to zero (R29a); the time since a slip is not said here. */
export const daysKept = rule({
  id: "days-kept",
  covers: ["F20", "F25"],
  says: {
    early: "{kept} of the {of} days so far kept.",
    full: "{kept} of the last 28 days kept, {all} in all. Longest run: {run}.",
    zero: "Day 0 is today. The first day to keep is tomorrow.",
  },
  applies: ({ days }) => {
    const weeks = days();
    if (weeks === null || weeks.ended !== null) return null;
    const { n, keptOfLast: kept, of, keptAll: all, longestRun: run, entry } = weeks;
    const gaps = { kept, of, all, run };
    return [{ say: n === 0 ? "zero" : n < 28 ? "early" : "full", gaps, step: "own-world", entries: [entry], leadsTo: "space" }];
  },
});
