import { timeGiven as given } from "../../views/time-given.ts";
import { rule } from "../rule.ts";

const sunday = 6;

export const timeGiven = rule({
  id: "time-given",
  covers: ["F34", "C7"],
  says: { own: "In the last four weeks more of what you wrote down was about your own life than in the four before." },
  applies: ({ situation, moment, weekday }) => {
    if (weekday !== sunday || given(situation, moment).falling !== true) return null;
    return [{ say: "own", step: "own-world", leadsTo: "own-world" }];
  },
});
