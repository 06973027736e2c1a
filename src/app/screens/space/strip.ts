/** The weeks in figures and the last 28 days one by one (F20, F25, F62). */
import { type BodyOf, between, type Days, dayOf } from "#formula";
import type { Around } from "../../worker/around.ts";

export type Way = BodyOf<"contact">["way"];
export type Weeks = ReturnType<typeof stripOf>;

/** A day of the strip. */
export interface ShownDay {
  readonly day: number;
  readonly state: Days["strip"][number]["state"];
  readonly ways: readonly Way[];
  /** How often they looked. */
  readonly looks: number;
}

/** The weeks as the page shows them. */
export function stripOf(days: Days, around: Around) {
  const { situation, chapter, today } = around;
  const first = days.strip[0]?.day ?? today;
  const ways = new Map(between(situation, "contact", first, today).map((row) => [row.id, row.body.way]));
  const looks = between(situation, "looking", first, today).filter((row) => row.chapter === chapter);
  return {
    entry: days.entry,
    /** When they were begun: a change of their length keeps it. */
    begun: momentOf(days.entry, around),
    day0: days.day0,
    n: days.n,
    length: days.length,
    ends: days.ends,
    reviewDue: days.reviewDue,
    ended: days.ended,
    kept: days.keptOfLast,
    of: days.of,
    keptAll: days.keptAll,
    longestRun: days.longestRun,
    reserve: { used: days.reserve.used, left: days.reserve.left },
    since: sinceOf(days, around),
    strip: days.strip.map(
      ({ day, state, contacts }): ShownDay => ({
        day,
        state,
        ways: contacts.flatMap((id) => ways.get(id) ?? []),
        looks: looks.filter((row) => row.day === day).length,
      }),
    ),
  };
}

/** Time since the last contact that counted: whole local days, and on the same day whole hours. Null without one. */
export function sinceOf(days: Days, { moment, today }: Around): { readonly days: number; readonly hours: number } | null {
  if (days.sinceSlip === null) return null;
  const at = moment.at - days.sinceSlip;
  return { days: today - dayOf({ at, offset: moment.offset }), hours: Math.floor(days.sinceSlip / 3_600_000) };
}

function momentOf(id: string, { entry, moment }: Around): { readonly at: number; readonly offset: number } {
  const { at, offset } = entry(id) ?? moment;
  return { at, offset };
}
