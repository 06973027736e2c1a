/** The page after a contact: what was happening, what is kept (F23, F25, F26). */
import { all, counts, type Days, ifThens } from "#formula";
import { type Around, chainOf } from "../../worker/around.ts";
import { isSlip, wasWrittenLately, writtenSince } from "./recent.ts";

export type After = NonNullable<ReturnType<typeof afterOf>>;

/** After a meeting it is asked whether it was chance. */
const meetings: readonly string[] = ["visit", "where-they-are", "join-their-group"];
/** What can stay without an answer. */
const silent: readonly string[] = ["like", "where-they-are", "join-their-group", "ask-friends", "ask-family", "intimate"];

/** @returns null when it was taken back, or never was */
export function afterOf(around: Around, days: Days | null, id: string) {
  const row = all(around.situation, "contact").find((one) => one.id === id || chainOf(one.id, around).includes(id));
  if (row === undefined) return null;
  const ids = chainOf(row.id, around);
  const { replaces: _, ...body } = row.body;
  const inWeeks = isSlip(row.day, days);
  return {
    id: row.id,
    ids,
    at: row.at,
    offset: row.offset,
    day: row.day,
    body,
    counts: counts(row),
    /** On a day of the weeks: there a contact that counts is a slip. */
    inWeeks,
    slip: counts(row) && inWeeks,
    meeting: meetings.includes(body.way),
    waits: !silent.includes(body.way),
    reserve: days?.reserve.days.includes(row.day) ?? false,
    canTakeBack: wasWrittenLately(row.id, around, writtenSince(around)),
    roomForPlan: ifThens(around.situation, around.moment).room,
  };
}
