import { between } from "../../situation.ts";
import { rule } from "../rule.ts";

export const plainAccount = rule({
  id: "plain-account",
  covers: ["F63"],
  says: { write: "Ten minutes with the journal, if you like: a plain account of today, nothing deep." },
  applies: ({ situation, today, days, hour }) => {
    if (hour < 17 || days() === null || between(situation, "journal", today - 6, today).length > 0) return null;
    return [{ say: "write", step: "own-world", rule: "R25", grade: "B", leadsTo: "journal" }];
  },
});
