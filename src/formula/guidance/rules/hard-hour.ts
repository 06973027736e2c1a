import { hardSpanAt } from "../../views/hard-hours.ts";
import { planFor } from "../../views/if-thens.ts";
import { rule } from "../rule.ts";

export const hardHour = rule({
  id: "hard-hour",
  covers: ["F31"],
  says: {
    known: "This hour has been hard before. Put the phone in another room before it begins to pull.",
    plan: "This hour has been hard before. Your plan: if {when}, then {will}.",
  },
  applies: ({ hardHours, situation, moment, weekday, hour }) => {
    const span = hardSpanAt(hardHours(), weekday, hour);
    if (span === null) return null;
    const plan = planFor(situation, moment, { weekday, hour });
    if (plan === null) return [{ say: "known", step: "own-world", entries: span.entries, leadsTo: "if-then" }];
    const gaps = { when: plan.when, will: plan.will };
    return [{ say: "plan", gaps, step: "own-world", entries: [...span.entries, plan.entry], grade: "A", leadsTo: "if-then" }];
  },
});
