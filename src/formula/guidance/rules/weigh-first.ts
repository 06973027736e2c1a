import { rule } from "../rule.ts";

export const weighFirst = rule({
  id: "weigh-first",
  covers: ["F41", "F42"],
  says: { weigh: "An act cost you something this week. The next one can be weighed before it is done: five questions, one minute." },
  applies: ({ ledger }) => {
    const { costly, suggestsPerson } = ledger();
    return costly.length === 0 || suggestsPerson ? null : [{ say: "weigh", step: "respect", entries: costly, leadsTo: "weigh" }];
  },
});
