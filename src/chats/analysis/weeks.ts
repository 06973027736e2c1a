/** The line of weeks: how much each wrote. */
import { bothIn, type Daily, daily, sumOfDays } from "./daily.ts";
import { dateOf } from "./time.ts";

/** Messages of each calendar week, Monday to Sunday, empty ones too; the first and the last may be cut. */
export interface Weeks {
  /** The Monday of the first one, like 2024-03-04. */
  readonly from: string;
  readonly me: readonly number[];
  readonly them: readonly number[];
}

export function weeksOf(all: Daily): Weeks {
  const first = Math.floor(all.first / 7) * 7;
  const count = Math.ceil((all.first + all.days - first) / 7);
  const sums = Array.from({ length: count }, (_, week) => bothIn(sumOfDays(all, first + week * 7, first + (week + 1) * 7), daily.messages));
  return { from: dateOf(first), me: sums.map(({ me }) => me), them: sums.map(({ them }) => them) };
}
