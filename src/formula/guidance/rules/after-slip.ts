import { rule } from "../rule.ts";

/** F26's steps in the order of R29: what it is and what was happening, whether anybody is unsafe, the next hour, one change, a plan, on. */
export const afterSlip = rule({
  id: "after-slip",
  covers: ["F26", "F25", "F21"],
  says: {
    "not-the-end": "This is a slip, not the end of it. Note where you were, the hour, and what set it off.",
    unsafe: "Is anybody unsafe now, you or they? Then that comes first.",
    "next-hour": "For the next hour, put the phone in another room and do one thing with your hands.",
    change: "Change one thing that was there: the place, the hour, the drink, the open chat.",
    plan: "Write one plan for what set it off: if it comes again, then you will do one small thing.",
    "go-on": "Then on, with the same plan, today. {kept} of the last 28 days stand.",
    "go-on-early": "Then on, with the same plan, today. {kept} of the {of} days so far stand.",
  },
  applies: ({ slips, days }) => {
    const recent = slips(12);
    const weeks = days();
    if (recent.length === 0 || weeks === null) return null;
    const entries = recent.map(({ id }) => id);
    const said = { step: "own-world", entries } as const;
    const early = weeks.n < 28;
    const gaps = { kept: weeks.keptOfLast, of: weeks.of };
    return [
      { ...said, say: "not-the-end", rule: "R29", grade: "D", leadsTo: "log:contact" },
      { ...said, say: "unsafe", rule: "R29", step: "safety", leadsTo: "help:general" },
      { ...said, say: "next-hour", leadsTo: "urge" },
      { ...said, say: "change", leadsTo: "room" },
      { ...said, say: "plan", rule: "R27", grade: "A", leadsTo: "if-then" },
      { ...said, say: early ? "go-on-early" : "go-on", rule: "F25", leadsTo: "own-world", gaps },
    ];
  },
});
