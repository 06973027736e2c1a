/** Their own standard: three to five values and boundaries, what was kept and bent, and whether each had its act this week (F43). */
import { dayOf } from "../calendar.ts";
import type { Moment } from "../entry.ts";
import { all, between, type Situation } from "../situation.ts";
import { mondayOf } from "./begun.ts";

export interface Value {
  /** The entry that stands for it now. */
  readonly entry: string;
  /** Ids of the last 28 days, oldest first; "not relevant" is neither. */
  readonly kept: readonly string[];
  readonly bent: readonly string[];
  /** What was its act this week: held to it and kept, or named in the review. Empty without one. */
  readonly actThisWeek: readonly string[];
}

export interface Standard {
  /** The values that are on, oldest first. */
  readonly values: readonly Value[];
  /** How many are wanting to three, and how many are above five. */
  readonly missing: number;
  readonly over: number;
}

const fewest = 3;
const most = 5;
const window = 28;

export function standardOf(situation: Situation, moment: Moment): Standard {
  const now = dayOf(moment);
  const monday = mondayOf(now);
  const rows = all(situation, "standard").filter(({ day }) => day <= now);
  // A value that was reworded twice names its first entry: only the last wording stands.
  const reworded = new Set(rows.map(({ body }) => body.first));
  const on = rows.filter(({ id, body }) => body.state === "on" && !reworded.has(id));
  const held = between(situation, "held", now - window + 1, now);
  const reviews = between(situation, "review", monday, now).filter(({ body }) => (body.act ?? "").trim() !== "");
  const values = on.map(({ id, body }) => {
    // A value that was reworded is a new entry; what was held to the old words stays with it.
    const names = new Set([id, body.replaces, body.first]);
    const mine = held.filter((row) => names.has(row.body.of));
    const kept = mine.filter((row) => row.body.how === "kept");
    return {
      entry: id,
      kept: kept.map((row) => row.id),
      bent: mine.filter((row) => row.body.how === "bent").map((row) => row.id),
      actThisWeek: [
        ...kept.filter(({ day }) => day >= monday),
        ...reviews.filter(({ body: review }) => review.value !== undefined && names.has(review.value)),
      ].map((row) => row.id),
    };
  });
  return { values, missing: Math.max(0, fewest - on.length), over: Math.max(0, on.length - most) };
}
