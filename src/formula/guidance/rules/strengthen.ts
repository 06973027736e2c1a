import type { StrengthenWay as Way } from "../../views/position/index.ts";
import type { Place } from "../item.ts";
import { rule } from "../rule.ts";

const leads: Readonly<Record<Way, Place>> = {
  weeks: "weeks",
  activity: "own-world",
  "goal-step": "goals",
  standard: "standard",
  "ride-out": "urge",
  "check-in": "check-in",
  "keep-today": "space",
};

/** The one thing that would strengthen the position most today; nothing toward the ex is ever among them. */
export const strengthen = rule({
  id: "strengthen",
  covers: ["F52", "F50"],
  says: {
    weeks: "What would strengthen your position most today: beginning your own weeks.",
    activity: "What would strengthen your position most today: one thing in a part of your life that has been empty.",
    "goal-step": "What would strengthen your position most today: the next step of a goal.",
    standard: "What would strengthen your position most today: one act for a value of yours.",
    "ride-out": "What would strengthen your position most today: noting what became of your urges.",
    "check-in": "What would strengthen your position most today: a check-in.",
    "keep-today": "What would strengthen your position most today: keeping this day.",
  } satisfies Record<Way, string>,
  applies: ({ strengthening, isEmpty }) => {
    if (isEmpty) return null;
    const thing = strengthening();
    return thing === null ? null : [{ say: thing.what, step: "respect", entries: thing.entries, leadsTo: leads[thing.what] }];
  },
});
