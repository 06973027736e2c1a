import { rule } from "../rule.ts";

export const checkIn = rule({
  id: "check-in",
  covers: ["F60"],
  says: { today: "Twenty seconds, if you like: mood, pull, sleep. It helps to fit the day to you." },
  applies: ({ checkIns, isEmpty }) =>
    isEmpty || checkIns().today !== null ? null : [{ say: "today", step: "own-world", leadsTo: "check-in" }],
});
