import { rule } from "../rule.ts";

export const occasionNear = rule({
  id: "occasion-near",
  covers: ["F31"],
  says: {
    tomorrow: "Tomorrow is {name}. Decide now where you will be in the evening, and with whom.",
    today: "Today is {name}, and it may be loud. Your plan for it is enough, and it ends at midnight.",
    plan: "Tomorrow is {name}. You have a plan for hard moments: if {when}, then {will}.",
  },
  applies: ({ occasions, plans }) => {
    const { today, ahead } = occasions();
    const now = today[0];
    if (now !== undefined) return [{ say: "today", gaps: { name: now.name }, step: "own-world", entries: [now.entry], leadsTo: "if-then" }];
    const next = ahead.find(({ inDays }) => inDays === 1);
    if (next === undefined) return null;
    const plan = plans().on.at(-1);
    if (plan === undefined)
      return [{ say: "tomorrow", gaps: { name: next.name }, step: "own-world", entries: [next.entry], leadsTo: "if-then" }];
    const gaps = { name: next.name, when: plan.when, will: plan.will };
    return [{ say: "plan", gaps, step: "own-world", entries: [next.entry, plan.entry], leadsTo: "if-then" }];
  },
});
