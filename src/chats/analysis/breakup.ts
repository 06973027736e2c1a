/** Days on which the breakup may have been: proposed, never decided. */
import { type Daily, daily, dailyWidth } from "./daily.ts";
import { dateOf } from "./time.ts";

export interface Candidate {
  /** The first day with fewer messages. */
  readonly date: string;
  /** Messages a day in the 28 days before, and in the 28 days from it on; fewer days where the chat has no more. */
  readonly before: number;
  readonly after: number;
}

/**
 * Where the rate of 28 days falls most: at most three days, the largest fall first, 28 days apart, each to half or less.
 */
export function candidatesOf({ first, days, sums }: Daily): readonly Candidate[] {
  /** Messages before each day. */
  const until = new Float64Array(days + 1);
  for (let one = 0; one < days; one++) {
    const row = one * dailyWidth + daily.messages;
    until[one + 1] = (until[one] as number) + (sums[row] as number) + (sums[row + 1] as number);
  }
  const rate = (from: number, to: number) => ((until[to] as number) - (until[from] as number)) / (to - from);
  const falls: (Candidate & { readonly at: number })[] = [];
  for (let at = leastDays; at <= days - leastDays; at++) {
    const before = rate(Math.max(0, at - span), at);
    const after = rate(at, Math.min(days, at + span));
    if (before >= leastRate && after <= before / 2) falls.push({ at, date: dateOf(first + at), before, after });
  }
  falls.sort((one, other) => other.before - other.after - (one.before - one.after) || one.at - other.at);
  const chosen: typeof falls = [];
  for (const fall of falls) {
    if (chosen.length === most) break;
    if (chosen.every(({ at }) => Math.abs(at - fall.at) >= span)) chosen.push(fall);
  }
  return chosen.map(({ date, before, after }) => ({ date, before, after }));
}

const span = 28;
const leastDays = 7;
/** Messages a day, below which there is nothing to fall. */
const leastRate = 1;
const most = 3;
