import { rule } from "../rule.ts";

export const costlyWeek = rule({
  id: "costly-week",
  covers: ["F42"],
  says: { person: "Three acts cost you something this week. That is a week for a person beside you rather than for another plan." },
  applies: ({ ledger }) => {
    const { suggestsPerson, costly } = ledger();
    return suggestsPerson ? [{ say: "person", step: "respect", entries: costly, leadsTo: "my-person" }] : null;
  },
});
