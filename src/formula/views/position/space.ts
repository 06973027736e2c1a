/** Space: days without contact that they start, and without looking (F50, F51; docs/spec/position.md F50i to F50m). */
import type { BodyOf } from "../../entries/index.ts";
import type { Filed } from "../../kind.ts";
import { all, firstFrom } from "../../situation.ts";
import { counts, weightOf } from "../contact.ts";
import { type Frame, span } from "./fade.ts";
import { oncePerDay, type Part, type Points, partOf } from "./part.ts";

/** What one day brings. */
const dayPoints = 100 / span;
/** How much of a day it brings before the weeks were begun. */
const half = 0.5;
/** How much of a day looking costs: less than any contact. */
const look = 0.2;

export function space(frame: Frame): Part {
  const { situation, chapter, today, from, start } = frame;
  const begun = all(situation, "weeks").find((row) => row.chapter === chapter && row.day <= today);
  const day0 = begun === undefined ? today : dayZero(frame, begun);
  const plain = (day: number) => (start !== null && day >= start ? half : 0);
  const worth = (day: number) => (day > day0 ? 1 : plain(day));
  let days = 0;
  let more = 0;
  for (let day = from; day <= today; day++) {
    days += plain(day);
    more += worth(day) - plain(day);
  }
  const costs = new Map<number, { id: string; cost: number }[]>();
  const cost = (row: Filed, much: number) => {
    const others = costs.get(row.day);
    if (others === undefined) costs.set(row.day, [{ id: row.id, cost: much }]);
    else others.push({ id: row.id, cost: much });
  };
  const mine = (row: Filed) => row.chapter === chapter;
  const contacts = oncePerDay(
    frame,
    "contact",
    ({ way }) => way,
    (row) => mine(row) && counts(row),
  );
  for (const row of contacts) cost(row, weightOf(row));
  for (const row of oncePerDay(frame, "looking", () => "look", mine)) cost(row, look);
  const lowered = [...costs].flatMap(([day, rows]): Points[] => {
    const sum = rows.reduce((all, one) => all + one.cost, 0);
    // A day can be lost once, however much happened on it.
    return rows.map((one) => ({ id: one.id, points: (-dayPoints * worth(day) * one.cost) / Math.max(1, sum) }));
  });
  const raised = begun === undefined ? [] : [{ id: begun.id, points: dayPoints * more }];
  return partOf(frame, { name: "days", points: dayPoints * days }, raised, lowered);
}

/**
 * F20's Day 0 of the first weeks of the chapter: the day of the last contact that counted before them, else the day on which they were begun.
 * Weeks begun before the window need no search: every day of it lies after Day 0.
 */
function dayZero({ situation, chapter, from }: Frame, begun: Filed<BodyOf<"weeks">>): number {
  if (begun.day < from) return begun.day;
  const table = all(situation, "contact");
  let last: Filed | null = null;
  // Local days and points in time part by less than three days, whatever the places.
  for (let at = firstFrom(table, begun.day + 3) - 1; at >= 0; at--) {
    const row = table[at] as (typeof table)[number];
    if (last !== null && row.day <= last.day - 3) break;
    if (row.chapter === chapter && counts(row) && row.at <= begun.at && (last === null || row.at >= last.at)) last = row;
  }
  return last === null ? begun.day : Math.min(last.day, begun.day);
}
