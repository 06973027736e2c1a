/** Check-ins: today's, the last 28 days as series with a mean of seven days, and two weeks of not coping (F60, S19). */
import { dayOf } from "../calendar.ts";
import type { BodyOf } from "../entries/index.ts";
import type { Moment } from "../entry.ts";
import type { Filed } from "../kind.ts";
import { between, isAfter, type Situation } from "../situation.ts";

export const measured = ["mood", "pull", "sleep", "inTheWay", "acceptance"] as const;
export type Measured = (typeof measured)[number];

export interface Point {
  readonly day: number;
  /** 0 to 10, or null on a day without an answer. */
  readonly value: number | null;
  /** Mean of this day and the six before it, to a tenth; null with fewer than three answers. */
  readonly mean: number | null;
}

export interface CheckIns {
  /** Today's check-in, the last one written where there are several, or null. */
  readonly today: string | null;
  readonly energy: "low" | "middle" | "high" | null;
  /** 28 days each, oldest first, today last. */
  readonly series: Readonly<Record<Measured, readonly Point[]>>;
  /** The check-in that says two weeks of not eating, not sleeping, panic or not working (S19); null when a later one says no. */
  readonly notCoping: string | null;
}

const shown = 28;
const span = 7;
/** A mean of one or two answers would only be those answers. */
const fewest = 3;
/** Days for which an answer about not coping holds. */
const copingDays = 14;

export function checkInsOf(situation: Situation, moment: Moment): CheckIns {
  const now = dayOf(moment);
  const start = now - shown - span + 2;
  const rows = between(situation, "check-in", start, now);
  const today = newest(rows, (row) => row.day === now);
  const coping = newest(rows, (row) => row.day > now - copingDays && row.body.notCoping !== undefined);
  return {
    today: today?.id ?? null,
    energy: newest(rows, (row) => row.day === now && row.body.energy !== undefined)?.body.energy ?? null,
    series: {
      mood: seriesOf(rows, "mood", start, now),
      pull: seriesOf(rows, "pull", start, now),
      sleep: seriesOf(rows, "sleep", start, now),
      inTheWay: seriesOf(rows, "inTheWay", start, now),
      acceptance: seriesOf(rows, "acceptance", start, now),
    },
    notCoping: coping?.body.notCoping === true ? coping.id : null,
  };
}

type CheckIn = Filed<BodyOf<"check-in">>;

function newest(rows: readonly CheckIn[], passes: (row: CheckIn) => boolean): CheckIn | null {
  let found: CheckIn | null = null;
  for (const row of rows) if (passes(row) && (found === null || isAfter(row, found))) found = row;
  return found;
}

/** The last answer of each day stands. */
function seriesOf(rows: readonly CheckIn[], what: Measured, start: number, now: number): Point[] {
  const values: (number | null)[] = Array.from({ length: now - start + 1 }, () => null);
  // Within a day rows stand in the order in which they were written.
  for (const { day, body } of rows) values[day - start] = body[what] ?? values[day - start] ?? null;
  return Array.from({ length: shown }, (_, index) => {
    const at = index + span - 1;
    const near = values.slice(at - span + 1, at + 1).filter((value) => value !== null);
    const mean = near.length < fewest ? null : Math.round((near.reduce((sum, value) => sum + value, 0) / near.length) * 10) / 10;
    return { day: start + at, value: values[at] ?? null, mean };
  });
}
