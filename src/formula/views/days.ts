/** The weeks in days: how many were kept, the longest run, reserve days, and the strip of the last 28 (F20, F25). */
import { dayOf } from "../calendar.ts";
import type { Moment } from "../entry.ts";
import { all, between, latest, type Situation } from "../situation.ts";
import { type Contact, countedContacts } from "./contact.ts";
import { firstGuard, isGuarded, safetyOf } from "./safety.ts";

export type DayState = "before" | "kept" | "slip" | "reserve";

export interface Day {
  /** Local day number. */
  readonly day: number;
  /** 1 for the first day; Day 0 and what lies before are "before". */
  readonly n: number;
  readonly state: DayState;
  readonly looked: boolean;
  /** Contact that counted on that day. */
  readonly contacts: readonly string[];
}

export interface Days {
  /** The entry that began the weeks. */
  readonly entry: string;
  readonly day0: number;
  /** Days from 1 to today, today included; 0 on Day 0. */
  readonly n: number;
  /** Chosen length with what reviews added. */
  readonly length: number;
  /** Local day of the end; days go on after it until the review is answered. */
  readonly ends: number;
  /** The review has been due since `ends` and has no answer yet. */
  readonly reviewDue: boolean;
  /** Local day on which the review ended the weeks, or null. */
  readonly ended: number | null;
  /** The last 28 days, oldest first, today last. */
  readonly strip: readonly Day[];
  /** Kept days among the last 28, or among the n days so far. */
  readonly keptOfLast: number;
  readonly of: number;
  /** All days kept so far; a reserve day is none of them. */
  readonly keptAll: number;
  /** Longest run; reserve days count in its length. */
  readonly longestRun: number;
  readonly run: number;
  readonly reserve: { readonly used: number; readonly left: number; readonly days: readonly number[] };
  /** Days with contact that counted, oldest first, each once. */
  readonly slips: readonly number[];
  /** Milliseconds since the last contact that counted; null without one. Shown last and smallest. */
  readonly sinceSlip: number | null;
}

const strip = 28;
/** Reserve days in any 28. */
const reserves = 2;

/** Null before the weeks are begun in this chapter. */
export function daysOf(situation: Situation, chapter: string, moment: Moment): Days | null {
  const now = dayOf(moment);
  const begun = latest(situation, "weeks", (entry) => entry.chapter === chapter && entry.day <= now);
  if (begun === undefined) return null;
  const contacts = countedContacts(situation, chapter, moment);
  const day0 = dayZero(contacts, begun.at, begun.day);
  const reviews = all(situation, "weeks-review").filter((one) => one.chapter === chapter && one.at >= begun.at && one.day <= now);
  const length = begun.body.length + reviews.reduce((sum, { body }) => sum + (body.way === "longer" ? (body.more ?? 0) : 0), 0);
  const ended = reviews.find(({ body }) => body.way !== "longer")?.day ?? null;
  const last = ended === null ? now : Math.min(ended, now);
  const n = Math.max(0, last - day0);
  const after = contacts.filter((one) => one.day > day0 && one.day <= last);
  const slips = distinctDays(after);
  const reserved = reserveDays(slips, situation, moment);
  const byDay = new Map<number, Contact[]>();
  for (const one of after) if (one.day > last - strip) byDay.set(one.day, [...(byDay.get(one.day) ?? []), one]);
  const looks = new Set(between(situation, "looking", last - strip + 1, now).flatMap((one) => (one.chapter === chapter ? [one.day] : [])));
  const stateOf = (day: number): DayState => (day <= day0 ? "before" : !byDay.has(day) ? "kept" : reserved.has(day) ? "reserve" : "slip");
  const shown: Day[] = [];
  for (let day = last - strip + 1; day <= last; day++)
    shown.push({ day, n: day - day0, state: stateOf(day), looked: looks.has(day), contacts: (byDay.get(day) ?? []).map(({ id }) => id) });
  const newest = contacts.reduce((latest, { at }) => Math.max(latest, at), Number.NEGATIVE_INFINITY);
  const used = [...reserved].filter((day) => day > last - strip).length;
  return {
    entry: begun.id,
    day0,
    n,
    length,
    ends: day0 + length,
    reviewDue: ended === null && now >= day0 + length,
    ended,
    strip: shown,
    keptOfLast: shown.filter(({ state }) => state === "kept").length,
    of: Math.min(strip, n),
    keptAll: n - slips.length,
    ...runs(slips, reserved, day0, last),
    reserve: { used, left: Math.max(0, reserves - used), days: [...reserved] },
    slips,
    sinceSlip: contacts.length === 0 ? null : Math.max(0, moment.at - newest),
  };
}

/** The local day of the last contact before the weeks were begun; the day of the beginning when there was none. */
function dayZero(contacts: readonly Contact[], begunAt: number, begunDay: number): number {
  let last: Contact | null = null;
  for (const one of contacts) if (one.at <= begunAt && (last === null || one.at > last.at)) last = one;
  return last === null ? begunDay : Math.min(last.day, begunDay);
}

/** @param contacts in order of their days */
function distinctDays(contacts: readonly Contact[]): number[] {
  const days: number[] = [];
  for (const { day } of contacts) if (days.at(-1) !== day) days.push(day);
  return days;
}

/** Oldest slip first, at most two in a day and the 27 before it, none while a mode holds. */
function reserveDays(slips: readonly number[], situation: Situation, moment: Moment): ReadonlySet<number> {
  const taken: number[] = [];
  for (const day of slips) {
    // Taken in order, so the last two decide.
    const near = taken.at(-reserves);
    if ((near === undefined || near <= day - strip) && !guardedOn(day, situation, moment)) taken.push(day);
  }
  return new Set(taken);
}

/** Whether a mode held on that day; for today, by now. */
function guardedOn(day: number, situation: Situation, moment: Moment): boolean {
  if (day < firstGuard(situation)) return false;
  const end = (day + 1) * 86_400_000 - moment.offset * 60_000 - 1;
  return isGuarded(safetyOf(situation, { at: Math.min(end, moment.at), offset: moment.offset }));
}

function runs(slips: readonly number[], reserved: ReadonlySet<number>, day0: number, last: number): { longestRun: number; run: number } {
  let longestRun = 0;
  let begins = day0 + 1;
  for (const day of slips) {
    if (reserved.has(day)) continue;
    longestRun = Math.max(longestRun, day - begins);
    begins = day + 1;
  }
  const run = Math.max(0, last - begins + 1);
  return { longestRun: Math.max(longestRun, run), run };
}
