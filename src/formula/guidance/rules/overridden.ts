import { rule } from "../rule.ts";

/** Never a lock (R5). */
export const overridden = rule({
  id: "overridden",
  covers: ["S21"],
  says: {
    helping:
      "Keel said wait several times this week and you went on, which is your right. Is it helping, or would a person be better than another hold?",
  },
  applies: ({ overrides }) => {
    const { asks, entries } = overrides();
    return asks ? [{ say: "helping", step: "safety", entries, leadsTo: "my-person" }] : null;
  },
});
