/** Days that will be hard, known ahead: once, every year, or every week (F31). */
import { dateToDay, dayOf, monthDayOf, weekdayOf } from "../calendar.ts";
import type { BodyOf } from "../entries/index.ts";
import type { Moment } from "../entry.ts";
import { all, type Situation } from "../situation.ts";

export interface Occasion {
  readonly entry: string;
  readonly name: string;
  /** Local day of the next one. */
  readonly day: number;
  /** 0 for today. */
  readonly inDays: number;
  readonly comes: "once" | "yearly" | "weekly";
}

export interface Occasions {
  readonly today: readonly Occasion[];
  /** Tomorrow to 14 days from now, soonest first. */
  readonly ahead: readonly Occasion[];
}

/** How far ahead, in days. */
const reach = 14;

/** @returns the occasions of one chapter that are on; each once, with its next day */
export function occasionsOf(situation: Situation, chapter: string, moment: Moment): Occasions {
  const now = dayOf(moment);
  const thisMonth = monthDayOf(now).month;
  const found: Occasion[] = [];
  for (const { id, chapter: its, day: written, body } of all(situation, "occasion")) {
    if (its !== chapter || written > now || body.state === "off") continue;
    // In neither this month nor the next: too far, and no date needs to be worked out.
    if (body.month !== undefined && (body.month - thisMonth + 12) % 12 > 1) continue;
    const day = nextDay(body, now);
    if (day === null || day > now + reach) continue;
    const comes = body.weekday !== undefined ? "weekly" : body.year !== undefined ? "once" : "yearly";
    found.push({ entry: id, name: body.name, day, inDays: day - now, comes });
  }
  found.sort((a, b) => a.day - b.day);
  return { today: found.filter(({ inDays }) => inDays === 0), ahead: found.filter(({ inDays }) => inDays > 0) };
}

/** The next day of an occasion from `now` on; null when there is none. */
export function nextDay({ weekday, year, month, day }: BodyOf<"occasion">, now: number): number | null {
  if (weekday !== undefined) return now + ((weekday - weekdayOf(now) + 7) % 7);
  if (month === undefined || day === undefined) return null;
  if (year !== undefined) {
    const once = dateToDay(dated(year, month, day));
    return once !== null && once >= now ? once : null;
  }
  const thisYear = monthDayOf(now).year;
  for (const candidate of [thisYear, thisYear + 1]) {
    const next = dateToDay(dated(candidate, month, day)) ?? leapDay(candidate, month, day);
    if (next !== null && next >= now) return next;
  }
  return null;
}

/** In a year without 29 February it is met on the 28th: a day early is better than a day late. Other dates that no month has never come. */
function leapDay(year: number, month: number, day: number): number | null {
  return month === 2 && day === 29 ? dateToDay(dated(year, 2, 28)) : null;
}

function dated(year: number, month: number, day: number): string {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
