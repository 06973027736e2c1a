import { between } from "../../situation.ts";
import { rule } from "../rule.ts";

/** Days on which it can still be opened. */
const open = 3;

export const halfWay = rule({
  id: "half-way",
  covers: ["F36", "F66", "F20"],
  says: { half: "Half of the weeks you chose are lived. What has come back to you, and does the length still suit you?" },
  applies: ({ days, situation, today }) => {
    const weeks = days();
    if (weeks === null || weeks.ended !== null) return null;
    const half = weeks.day0 + Math.ceil(weeks.length / 2);
    if (today < half || today >= half + open || between(situation, "review", half, today).length > 0) return null;
    return [{ say: "half", step: "own-world", entries: [weeks.entry], rule: "R14", leadsTo: "review" }];
  },
});
