import { rule } from "../rule.ts";

export const rateUrge = rule({
  id: "rate-urge",
  covers: ["F30"],
  says: { rate: "The urge from before: how strong is it now, and what became of it?" },
  applies: ({ urges }) => {
    const entry = urges().toRate;
    return entry === null ? null : [{ say: "rate", step: "own-world", entries: [entry], leadsTo: "urge:rate" }];
  },
});
