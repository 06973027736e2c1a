/**
 * What somebody who asked for it is reminded of in the next days (F92): at most two a day, at most one of them prompted, and nothing in the quiet
 * hours but what a plan of their own names. Times are those of the clock on the wall, wherever that hangs.
 */
import { weekdayOf } from "../calendar.ts";
import type { Moment } from "../entry.ts";
import { all, between, type Situation } from "../situation.ts";
import { hardHours } from "../views/hard-hours.ts";
import { nextDay } from "../views/occasions.ts";
import { type Context, contextOf, type Options } from "./context.ts";
import type { Place } from "./item.ts";

/** Rare ones first: where a day has room for one more, the rarer one is it. */
export type ReminderKind = "occasion" | "plan" | "hard-hour" | "backup" | "week" | "three";

export interface ReminderWishes {
  /** Nothing is on until they choose it. */
  readonly of: readonly ReminderKind[];
  /** 0 to 23: when those come that have no hour of their own. */
  readonly hour: number;
  /** From one hour up to another, 0 to 23; the same twice: none. */
  readonly quiet: { readonly from: number; readonly to: number };
  /** Local day from which a backup is due; null: none will be. */
  readonly backupOn: number | null;
}

export interface Reminder {
  readonly kind: ReminderKind;
  /** Local day number. */
  readonly day: number;
  /** Minutes after midnight. */
  readonly minute: number;
  /** It comes from what they wrote of hard times, not from an hour that they chose for every day: at most one a day (R29c). */
  readonly prompted: boolean;
  /** Entries behind it, oldest first; empty where their choice alone is. */
  readonly entries: readonly string[];
  readonly leadsTo: Place;
}

/** For how many days ahead, today among them. */
const reach = 28;
const most = 2;
/** Minutes before a hard hour. */
const ahead = 15;
const dayLength = 1440;

/**
 * @param options until when tasks and prompts rest: nothing comes before (F73)
 * @returns those of today and the 27 days after it, by time; today's stay when their time is over
 */
export function remindersOf(situation: Situation, moment: Moment, wishes: ReminderWishes, options: Options = {}): readonly Reminder[] {
  if (wishes.of.length === 0) return [];
  const context = contextOf(situation, moment, null, options);
  const { prompts } = context.path();
  // Before the three questions nothing of the formula is said (F1), and in an archive nothing any more (F48).
  if (!context.asked() || prompts === "none") return [];
  const byDay = new Map<number, Reminder[]>();
  for (const kind of kindNames) {
    const { prompted, leadsTo, times } = kinds[kind];
    if (!wishes.of.includes(kind) || (prompted && prompts === "fewer")) continue;
    for (const { at, entries } of times(context, wishes)) {
      const day = Math.floor(at / dayLength);
      const one: Reminder = { kind, day, minute: at - day * dayLength, prompted, entries, leadsTo };
      byDay.set(day, [...(byDay.get(day) ?? []), one]);
    }
  }
  const rests = options.quietUntil === undefined ? 0 : options.quietUntil / 60_000 + moment.offset;
  return [...byDay]
    .filter(([day]) => day >= context.today && day < context.today + reach)
    .flatMap(([, some]) => mostOf(some))
    .filter((one) => !isOver(one, context) && one.day * dayLength + one.minute >= rests)
    .sort((a, b) => a.day - b.day || a.minute - b.minute);
}

interface Time {
  /** Minutes of the wall since 1970-01-01 there. */
  readonly at: number;
  readonly entries: readonly string[];
}

interface Kind {
  readonly prompted: boolean;
  readonly leadsTo: Place;
  /** Of several on one day the first is taken. */
  times(context: Context, wishes: ReminderWishes): readonly Time[];
}

const kinds: Readonly<Record<ReminderKind, Kind>> = {
  /** The day before, while something can be arranged. */
  occasion: {
    prompted: true,
    leadsTo: "if-then",
    times: ({ situation, today, chapter }, wishes) =>
      all(situation, "occasion").flatMap(({ id, chapter: its, day: written, body }) => {
        if (its !== chapter() || written > today || body.state === "off") return [];
        const found: Time[] = [];
        for (let day = nextDay(body, today + 1); day !== null && day <= today + reach; day = nextDay(body, day + 1))
          found.push({ at: atHour(day - 1, wishes), entries: [id] });
        return found;
      }),
  },
  /** They wrote down the hour themselves, so it comes in the quiet hours too. */
  plan: {
    prompted: true,
    leadsTo: "if-then",
    times: ({ situation, plans, today }) => {
      const on = new Set(plans().on.map(({ entry }) => entry));
      return all(situation, "if-then").flatMap(({ id, body: { from, weekdays } }) =>
        from === undefined || !on.has(id)
          ? []
          : daysFrom(today, (day) => weekdays?.includes(weekdayOf(day)) ?? true).map((day) => ({
              at: day * dayLength + from * 60 - ahead,
              entries: [id],
            })),
      );
    },
  },
  "hard-hour": {
    prompted: true,
    leadsTo: "if-then",
    times: ({ situation, moment, today }, { quiet }) => {
      // What happens today changes tomorrow's: a day that was reminded once is not reminded of another hour.
      const { spans } = hardHours(situation, { ...moment, at: moment.at - dayLength * 60_000 });
      return spans.flatMap(({ weekday, from, entries }) =>
        daysFrom(today, (day) => weekday === null || weekday === weekdayOf(day)).map((day) => ({
          at: beforeIt(day * dayLength + from * 60, quiet),
          entries,
        })),
      );
    },
  },
  backup: {
    prompted: false,
    leadsTo: "backup",
    times: ({ today }, wishes) =>
      wishes.backupOn === null ? [] : every(30, wishes.backupOn, today).map((day) => ({ at: atHour(day, wishes), entries: [] })),
  },
  week: {
    prompted: false,
    leadsTo: "review",
    times: ({ today, reviews }, wishes) => {
      const { dueOn, last } = reviews();
      return every(7, dueOn, today).map((day) => ({ at: atHour(day, wishes), entries: last === null ? [] : [last.entry] }));
    },
  },
  three: {
    prompted: false,
    leadsTo: "own-world",
    times: ({ today }, wishes) => daysFrom(today, () => true).map((day) => ({ at: atHour(day, wishes), entries: [] })),
  },
};
const kindNames = Object.keys(kinds) as readonly ReminderKind[];

/** Of one day, in the order of their kinds. */
function mostOf(some: readonly Reminder[]): readonly Reminder[] {
  const prompted = some.find((one) => one.prompted);
  const set = some.filter((one) => !one.prompted);
  return [...(prompted === undefined ? [] : [prompted]), ...set].slice(0, most);
}

/** Left out after the choice and not before it: what takes its place would be a third one. */
function isOver({ kind, day }: Reminder, { situation, today }: Context): boolean {
  return kind === "three" && day === today && between(situation, "done", today, today).length >= 3;
}

/** Days of the reach and one more: what comes before midnight belongs to the day before. */
function daysFrom(today: number, passes: (day: number) => boolean): readonly number[] {
  return Array.from({ length: reach + 1 }, (_, index) => today + index).filter(passes);
}

/** Nobody who lets one pass is asked again the next day. */
function every(days: number, from: number, today: number): readonly number[] {
  return daysFrom(today, (day) => day >= from && (day - from) % days === 0);
}

/** At the chosen hour; where that is quiet, when the quiet ends. */
function atHour(day: number, { hour, quiet }: ReminderWishes): number {
  const at = day * dayLength + hour * 60;
  return isQuiet(at, quiet) ? day * dayLength + quiet.to * 60 : at;
}

/** A little before it; where that is quiet, when it begins; where that is quiet too, before the quiet hours that it lies in. */
function beforeIt(begins: number, quiet: ReminderWishes["quiet"]): number {
  if (!isQuiet(begins - ahead, quiet)) return begins - ahead;
  if (!isQuiet(begins, quiet)) return begins;
  return begins - timeOf(begins - quiet.from * 60) - ahead;
}

function isQuiet(at: number, { from, to }: ReminderWishes["quiet"]): boolean {
  const hour = Math.floor(timeOf(at) / 60);
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
}

/** Minutes after midnight, for a clock that shows a year before 1970 too. */
function timeOf(at: number): number {
  return ((at % dayLength) + dayLength) % dayLength;
}
