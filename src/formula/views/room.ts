/** Room: which steps of clearing what leads back to the ex are ticked, and which were ticked and undone (F33). */
import { dayOf } from "../calendar.ts";
import type { BodyOf } from "../entries/index.ts";
import type { Moment } from "../entry.ts";
import type { Filed } from "../kind.ts";
import { all, isAfter, type Situation } from "../situation.ts";

export interface RoomStep {
  /** As the entry names it. */
  readonly step: string;
  readonly entry: string;
  readonly day: number;
}

export interface Room {
  /** In the order in which they were ticked. */
  readonly done: readonly RoomStep[];
  readonly undone: readonly RoomStep[];
}

/** The last word on each step in one chapter. */
export function roomOf(situation: Situation, chapter: string, moment: Moment): Room {
  const now = dayOf(moment);
  const newest = new Map<string, Filed<BodyOf<"room">>>();
  for (const row of all(situation, "room")) {
    if (row.chapter !== chapter || row.day > now) continue;
    const known = newest.get(row.body.step);
    if (known === undefined || isAfter(row, known)) newest.set(row.body.step, row);
  }
  const rows = [...newest.values()].sort((a, b) => a.day - b.day || (isAfter(a, b) ? 1 : -1));
  const steps = (done: boolean) =>
    rows.filter(({ body }) => body.done === done).map(({ body, id, day }) => ({ step: body.step, entry: id, day }));
  return { done: steps(true), undone: steps(false) };
}
