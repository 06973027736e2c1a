import { dateToDay } from "#formula";
import { goalsWords as say } from "../../words/en/goals.ts";
import type { OneGoal } from "./model.ts";

/** What is wrong, by the id of its field, in the order of the page. */
export function wrongOf(given: {
  goal: OneGoal | null;
  today: number;
  text: string;
  until: string;
  steps: readonly string[];
}): Readonly<Record<string, string>> {
  const { goal, today, text, until, steps } = given;
  const day = dateToDay(until);
  const lastDone = goal?.steps.findLastIndex(({ done }) => done !== null) ?? -1;
  // A step is known by its place: one that is left out before a step that is done would move it.
  const moved = steps.findIndex((step, index) => index < lastDone && step.trim() === "");
  return {
    ...(text.trim() === "" && { text: say.form.wrongText }),
    ...((day === null || (day < today && day !== goal?.until)) && { until: say.form.wrongUntil }),
    ...(steps.every((step) => step.trim() === "") && { "step-0": say.form.wrongSteps }),
    ...(moved >= 0 && { [`step-${moved}`]: say.form.wrongPlace }),
  };
}
