/** The end of the weeks: three equal ways (F36, F46). */
import { type Days, firstMessageOf } from "#formula";
import type { Around } from "../../worker/around.ts";

export function reviewOf({ situation, chapter, safety, moment }: Around, days: Days) {
  const { open, conditions } = firstMessageOf(situation, chapter, safety, days, moment);
  return { open, missing: conditions.filter(({ holds }) => !holds).map(({ is }) => is) };
}
