/** Hard hours, days known ahead, and up to three plans (F31). */
import { all, type BodyOf, type Entry, ifThens, mostPlans, nextDay } from "#formula";
import type { Around } from "../../worker/around.ts";
import { hardOf } from "../space/hard.ts";

export type Plans = ReturnType<typeof view>;
export type OccasionBody = Omit<BodyOf<"occasion">, "replaces">;
export type PlanBody = Omit<BodyOf<"if-then">, "replaces">;

export interface OccasionRow {
  readonly id: string;
  readonly body: OccasionBody;
  /** When it was written: a correction keeps it. */
  readonly at: number;
  readonly offset: number;
  /** Local day of the next one; null when it is past, and when it is off. */
  readonly next: number | null;
}

export interface PlanRow {
  readonly id: string;
  readonly body: PlanBody;
  readonly at: number;
  readonly offset: number;
}

export function view(around: Around, _: null) {
  const { situation, chapter, moment, today, library } = around;
  const occasions = all(situation, "occasion")
    .filter((row) => row.chapter === chapter && row.day <= today)
    .map((row): OccasionRow => {
      const { replaces: _replaced, ...body } = row.body;
      return { id: row.id, body, at: row.at, offset: row.offset, next: body.state === "off" ? null : nextDay(row.body, today) };
    })
    .sort(bySoonest);
  const { on, room } = ifThens(situation, moment);
  return {
    today,
    hard: hardOf(around),
    occasions: occasions.filter(({ body }) => body.state === "on"),
    off: occasions.filter(({ body }) => body.state === "off"),
    plans: on.flatMap(({ entry }) => rowOf(around.entry(entry) as Entry<BodyOf<"if-then">> | undefined)),
    room,
    most: mostPlans,
    examples: library.ifThenExamples,
  };
}

function rowOf(entry: Entry<BodyOf<"if-then">> | undefined): readonly PlanRow[] {
  if (entry === undefined) return [];
  const { replaces: _, ...body } = entry.body;
  return [{ id: entry.id, body, at: entry.at, offset: entry.offset }];
}

/** Those without a day to come stand last. */
function bySoonest(a: OccasionRow, b: OccasionRow): number {
  return (a.next ?? Number.POSITIVE_INFINITY) - (b.next ?? Number.POSITIVE_INFINITY) || a.at - b.at;
}
