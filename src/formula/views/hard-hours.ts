/** Where it is hard: urges, slips and looks by weekday and hour over eight weeks, and the hours that stand out (F31). On the person, all chapters. */
import { dayOf, hourOf, weekdayOf } from "../calendar.ts";
import type { Moment } from "../entry.ts";
import type { Filed } from "../kind.ts";
import { between, type Situation } from "../situation.ts";
import { counts } from "./contact.ts";

export interface HardSpan {
  /** 0 for Monday; null when it is so on any day. */
  readonly weekday: number | null;
  /** First and last hour, both included, 0 to 23. A span that passes midnight is two. */
  readonly from: number;
  readonly to: number;
  /** Different days on which something happened in it. */
  readonly days: number;
  /** Oldest first. */
  readonly entries: readonly string[];
}

export interface HardHours {
  /** Rows Monday to Sunday, columns 0 to 23: on how many days of the eight weeks something happened in that hour. */
  readonly table: readonly (readonly number[])[];
  readonly byHour: readonly number[];
  readonly byWeekday: readonly number[];
  /** Hours in which something happened; several things within one hour are one. */
  readonly total: number;
  /** False while there is too little to say where it is hard. */
  readonly enough: boolean;
  /** What stands out, most days first, at most five. */
  readonly spans: readonly HardSpan[];
}

const weeks = 8;
/** Below this many hours nothing stands out. */
const leastTotal = 6;
/** A weekday's hour needs three different weeks, an hour of any day four different days. */
const leastWeeks = 3;
const leastDays = 4;
/** How much more than the average hour. */
const outstanding = 2;
const mostSpans = 5;

export function hardHours(situation: Situation, moment: Moment): HardHours {
  const hours = hoursOf(situation, dayOf(moment));
  const table = Array.from({ length: 7 }, () => new Array<number>(24).fill(0));
  const byHour = new Array<number>(24).fill(0);
  const byWeekday = new Array<number>(7).fill(0);
  for (const { weekday, hour } of hours.values()) {
    const row = table[weekday] as number[];
    row[hour] = (row[hour] ?? 0) + 1;
    byHour[hour] = (byHour[hour] ?? 0) + 1;
    byWeekday[weekday] = (byWeekday[weekday] ?? 0) + 1;
  }
  const enough = hours.size >= leastTotal;
  return { table, byHour, byWeekday, total: hours.size, enough, spans: enough ? spansOf([...hours.values()]) : [] };
}

/** The span that a weekday and hour lie in: that weekday's own before one of any day; null when it is no hard hour. */
export function hardSpanAt({ spans }: HardHours, weekday: number, hour: number): HardSpan | null {
  const within = spans.filter((span) => span.from <= hour && hour <= span.to);
  return within.find((span) => span.weekday === weekday) ?? within.find((span) => span.weekday === null) ?? null;
}

/** One hour of one day in which something happened. */
interface Hour {
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly entries: string[];
}

/** An urge that ended in contact is written twice and is still one hard hour, so hours are counted, not entries. */
function hoursOf(situation: Situation, now: number): ReadonlyMap<number, Hour> {
  const from = now - weeks * 7 + 1;
  const hours = new Map<number, Hour>();
  const add = (one: Filed) => {
    const hour = hourOf(one);
    const key = one.day * 24 + hour;
    const known = hours.get(key);
    if (known === undefined) hours.set(key, { day: one.day, weekday: weekdayOf(one.day), hour, entries: [one.id] });
    else known.entries.push(one.id);
  };
  for (const one of between(situation, "urge", from, now)) add(one);
  for (const one of between(situation, "contact", from, now)) if (counts(one)) add(one);
  for (const one of between(situation, "looking", from, now)) add(one);
  return hours;
}

function spansOf(hours: readonly Hour[]): HardSpan[] {
  const daily = spansIn(hours, null, leastDays, (hours.length * 3) / 24);
  const covered = (weekday: HardSpan) => daily.some((span) => span.from <= weekday.from && weekday.to <= span.to);
  const byWeekday: Hour[][] = Array.from({ length: 7 }, () => []);
  for (const one of hours) byWeekday[one.weekday]?.push(one);
  const own = byWeekday.map((some, weekday) => {
    return spansIn(some, weekday, leastWeeks, (hours.length * 3) / (7 * 24)).filter((span) => !covered(span));
  });
  return [...daily, ...own.flat()]
    .sort((a, b) => b.days - a.days || (a.weekday ?? -1) - (b.weekday ?? -1) || a.from - b.from)
    .slice(0, mostSpans);
}

/**
 * Hours that stand out, neighbours joined. An hour is seen with the one before and the one after it, because nobody's evening keeps to the
 * clock; it must have something of its own.
 * @param average what three hours hold on average
 */
function spansIn(hours: readonly Hour[], weekday: number | null, least: number, average: number): HardSpan[] {
  const days = Array.from({ length: 24 }, () => new Set<number>());
  for (const { day, hour } of hours) days[hour]?.add(day);
  const stands = days.map((own, hour) => {
    if (own.size === 0) return false;
    let near = own.size;
    for (const day of days[hour - 1] ?? []) if (!own.has(day)) near++;
    for (const day of days[hour + 1] ?? []) if (!own.has(day) && !days[hour - 1]?.has(day)) near++;
    return near >= least && near >= outstanding * average;
  });
  const spans: HardSpan[] = [];
  for (let from = 0; from < 24; from++) {
    if (!stands[from]) continue;
    let to = from;
    while (stands[to + 1]) to++;
    const inside = hours.filter(({ hour }) => hour >= from && hour <= to).sort((a, b) => a.day - b.day || a.hour - b.hour);
    const lived = new Set(inside.map(({ day }) => day)).size;
    // The hours around may hold what these do not.
    if (lived >= least) spans.push({ weekday, from, to, days: lived, entries: inside.flatMap(({ entries }) => entries) });
    from = to;
  }
  return spans;
}
