import { rule } from "../rule.ts";

export const writeAPlan = rule({
  id: "write-a-plan",
  covers: ["F31"],
  says: { write: "Some hours stand out as hard. A plan in your own words can meet one: if it comes, then you will do one small thing." },
  applies: ({ hardHours, plans }) => {
    const { enough, spans } = hardHours();
    const worst = spans[0];
    if (!enough || worst === undefined || plans().on.length > 0) return null;
    return [{ say: "write", step: "own-world", entries: worst.entries, grade: "A", leadsTo: "if-then" }];
  },
});
