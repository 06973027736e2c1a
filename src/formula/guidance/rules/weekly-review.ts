import { rule } from "../rule.ts";

export const weeklyReview = rule({
  id: "weekly-review",
  covers: ["F66", "F3"],
  says: { due: "A week has passed. Two minutes: what was kept, what was hard, and one thing for the next one." },
  applies: ({ reviews, isEmpty }) => {
    const { due, last } = reviews();
    if (isEmpty || !due) return null;
    return [{ say: "due", step: "respect", entries: last === null ? [] : [last.entry], leadsTo: "review" }];
  },
});
