import { rule } from "../rule.ts";

export const goals = rule({
  id: "goals",
  covers: ["F44"],
  says: {
    "no-steps": "One of your goals has no steps yet. What is the smallest thing that would show it has begun?",
    overdue: "The end of one of your goals has passed. Move it, finish it, or let it go; each is fine.",
    next: "The next step of your goal: {step}",
  },
  applies: ({ goals, today }) => {
    const { open } = goals();
    const said = { step: "own-world", leadsTo: "goals" } as const;
    const late = open.find(({ overdue }) => overdue);
    if (late !== undefined) return [{ ...said, say: "overdue", entries: [late.entry] }];
    const bare = open.find(({ steps }) => steps.length === 0);
    if (bare !== undefined) return [{ ...said, say: "no-steps", entries: [bare.entry] }];
    const near = open.find(({ until, next }) => next !== null && until - today <= 14);
    const step = near?.steps[near.next ?? 0];
    return near === undefined || step === undefined ? null : [{ ...said, say: "next", gaps: { step: step.text }, entries: [near.entry] }];
  },
});
