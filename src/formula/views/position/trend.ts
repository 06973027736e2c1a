/** The parts week by week, with a smoothed line each: waves are ordinary, the line is what to look at (F52; docs/spec/position.md F52a to F52c). */
import { dayOf, weekdayOf } from "../../calendar.ts";
import type { Moment } from "../../entry.ts";
import type { Situation } from "../../situation.ts";
import { frameOf } from "./fade.ts";
import { eachPart, five } from "./five.ts";
import type { PartName } from "./part.ts";

const weeks = 12;
/** How much of the smoothed line is the newest week: the smoothing constant. */
const newest = 0.4;

type Values = { readonly [Name in PartName]: number };

export interface TrendWeek {
  /** Day number of its Monday. */
  readonly monday: number;
  /** Day at whose end it was read: its Sunday, or today. */
  readonly until: number;
  readonly values: Values;
  readonly smoothed: Values;
}

/** Oldest first, the running week last; empty before the chapter starts. */
export type Trend = readonly TrendWeek[];

/** The last 12 calendar weeks, those left out that ended before the chapter started. */
export function trendOf(situation: Situation, chapter: string, moment: Moment): Trend {
  const today = dayOf(moment);
  const thisMonday = today - weekdayOf(today);
  const trend: TrendWeek[] = [];
  for (let ago = weeks - 1; ago >= 0; ago--) {
    const monday = thisMonday - 7 * ago;
    const until = Math.min(today, monday + 6);
    const frame = frameOf(situation, chapter, until);
    if (frame.start === null) continue;
    const values = eachPart((name) => five[name](frame).value);
    const before = trend.at(-1)?.smoothed ?? values;
    const smoothed = eachPart((name) => newest * values[name] + (1 - newest) * before[name]);
    trend.push({ monday, until, values, smoothed });
  }
  return trend;
}
