import { between } from "../../situation.ts";
import { rule } from "../rule.ts";

export const nothingDone = rule({
  id: "nothing-done",
  covers: ["F35", "F40"],
  says: { counts: "You felt it today and did not act on it. Doing nothing is an act; it can stand in your ledger." },
  applies: ({ urges, situation, chapter, today, slips }) => {
    const held = urges().urges.filter(({ day, after }) => day === today && after?.ended === "ridden-out");
    const logged = between(situation, "did-nothing", today, today).some((row) => row.chapter === chapter());
    if (held.length === 0 || logged || slips(24).length > 0) return null;
    return [{ say: "counts", step: "respect", entries: held.map(({ entry }) => entry), leadsTo: "log:did-nothing" }];
  },
});
