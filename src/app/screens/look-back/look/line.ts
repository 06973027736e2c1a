/** The line of weeks: drawn out of at most sixty places, however many years there are. */
import type { TwoSided } from "#chats";
import { dateToDay } from "#formula";
import type { Figures } from "../model.ts";

type Weeks = TwoSided["weeks"];

/** Messages a week of each. */
export interface Line {
  readonly mine: readonly number[];
  readonly theirs: readonly number[];
  /** Local day number of the first one's first day, and days from one to the next. */
  readonly from: number;
  readonly step: number;
}

/** Places of a line, at most. */
export const mostPlaces = 60;
const week = 7;
/** Weeks of the closer look at the breakup, and those of them that come after it. */
const close = 26;
const closeAfter = 8;
/** Weeks of a chat up to which there is nothing to look at more closely. */
const closeFrom = 30;

/** The means of as many weeks as it takes to have sixty at most. */
export function shortened({ me, them }: Weeks): { mine: number[]; theirs: number[] } {
  return { mine: means(me), theirs: means(them) };
}

/** The line that figures hold. */
export function lineOf({ mine, theirs, figures }: Figures): Line {
  return { mine, theirs, from: figures["weeks.from"] ?? 0, step: week * stepOf(figures.weeks ?? 0) };
}

/** Half a year around the breakup, week by week; null where the chat is hardly longer, or the breakup lies outside of it. */
export function closeLine({ from, me, them }: Weeks, breakup: string | null): Line | null {
  const [first, turn] = [dateToDay(from), dateToDay(breakup ?? "")];
  if (first === null || turn === null || me.length <= closeFrom) return null;
  const at = Math.floor((turn - first) / week);
  if (at < 0 || at >= me.length) return null;
  const start = Math.max(0, Math.min(at + closeAfter, me.length) - close);
  const part = (all: readonly number[]) => all.slice(start, start + close);
  return { mine: part(me), theirs: part(them), from: first + start * week, step: week };
}

function stepOf(weeks: number): number {
  return Math.max(1, Math.ceil(weeks / mostPlaces));
}

function means(values: readonly number[]): number[] {
  const step = stepOf(values.length);
  return Array.from({ length: Math.ceil(values.length / step) }, (_, one) => {
    const here = values.slice(one * step, (one + 1) * step);
    return Math.round(here.reduce((sum, value) => sum + value, 0) / here.length);
  });
}
