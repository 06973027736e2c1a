/** When a backup is due (F93). */
import { all, latest, type Moment, type Situation, wavedOf } from "#formula";
import { backupMadeSetting, backupPrompt } from "./setting-names.ts";

/** Days without a backup after which Today says so, once in as many days. */
const backupDays = 30;

/** Local day from which a backup is due: 30 days after the last one, the first answers, or the day on which the line was waved off; null: never. */
export function backupDueOn(situation: Situation, moment: Moment): number | null {
  if (wavedOf(situation, moment).some(({ prompt, stopped }) => prompt === backupPrompt && stopped)) return null;
  const made = latest(situation, "setting", ({ body }) => body.name === backupMadeSetting)?.body.value;
  const begun = typeof made === "number" ? made : all(situation, "safety")[0]?.day;
  if (begun === undefined) return null;
  const waved = all(situation, "prompt").filter(({ body }) => body.prompt === backupPrompt && body.answer === "dismissed");
  return Math.max(begun, ...waved.map(({ day }) => day)) + backupDays;
}
