/** The plain twin of the days: F20, F25 and the settled readings of docs/spec/formula.md, one date after the other. */
import type { Moment } from "../../src/formula/entry.ts";
import { isLater, modesAt, type Plain, wallDay } from "./standing.twin.ts";

export interface PlainDays {
  readonly day0: number;
  readonly n: number;
  readonly length: number;
  readonly reviewDue: boolean;
  readonly ended: number | null;
  /** Dates from Day 0 on, each with what it was. */
  readonly dates: readonly { readonly day: number; readonly is: "kept" | "slip" | "reserve" }[];
  readonly keptOfLast: number;
  readonly of: number;
  readonly keptAll: number;
  readonly longestRun: number;
  readonly run: number;
  readonly reservesUsed: number;
}

/** @param stands what stands, in the order of writing; @returns null before the weeks are begun */
export function plainDays(stands: readonly Plain[], chapter: string, moment: Moment): PlainDays | null {
  const today = wallDay(moment);
  const mine = stands.filter((entry) => entry.chapter === chapter && wallDay(entry) <= today);
  const begun = mine.findLast(({ kind }) => kind === "weeks");
  if (begun === undefined) return null;
  const contacts = mine.filter(isContact);

  let day0 = wallDay(begun);
  let lastBefore: Plain | null = null;
  for (const one of contacts)
    if (one.at <= begun.at && (lastBefore === null || one.at > lastBefore.at || (one.at === lastBefore.at && isLater(one, lastBefore))))
      lastBefore = one;
  if (lastBefore !== null) day0 = Math.min(day0, wallDay(lastBefore));

  let length: number = begun.body.length;
  let ended: number | null = null;
  for (const review of mine) {
    if (review.kind !== "weeks-review" || review.at < begun.at) continue;
    if (review.body.way === "longer") length += review.body.more;
    else if (ended === null || wallDay(review) < ended) ended = wallDay(review);
  }
  const last = ended === null ? today : Math.min(ended, today);

  const slipDays = new Set(contacts.map(wallDay));
  const dates: { day: number; is: "kept" | "slip" | "reserve" }[] = [];
  for (let day = day0 + 1; day <= last; day++) {
    if (!slipDays.has(day)) dates.push({ day, is: "kept" });
    else {
      const near = dates.filter((one) => one.is === "reserve" && one.day >= day - 27).length;
      dates.push({ day, is: near < 2 && modesAt(stands, endOf(day, moment)).length === 0 ? "reserve" : "slip" });
    }
  }
  const kept = dates.filter(({ is }) => is === "kept");
  let run = 0;
  let longestRun = 0;
  for (const { is } of dates) {
    run = is === "slip" ? 0 : run + 1;
    longestRun = Math.max(longestRun, run);
  }
  return {
    day0,
    n: dates.length,
    length,
    reviewDue: ended === null && today >= day0 + length,
    ended,
    dates,
    keptOfLast: kept.filter(({ day }) => day > last - 28).length,
    of: Math.min(28, dates.length),
    keptAll: kept.length,
    longestRun,
    run,
    reservesUsed: dates.filter(({ day, is }) => is === "reserve" && day > last - 28).length,
  };
}

/** Contact that they started and that counts: not needed, not by real chance; asking friends or family for signs is such contact too. */
export function isContact({ kind, body }: Plain): boolean {
  if (kind === "sign") return body.learned === "asked-friends" || body.learned === "asked-family";
  return kind === "contact" && body.need === undefined && body.chance !== "chance";
}

/** The last moment of a date; for today, now. */
function endOf(day: number, moment: Moment): Moment {
  const midnight = (day + 1) * 86_400_000 - moment.offset * 60_000;
  return { at: Math.min(midnight - 1, moment.at), offset: moment.offset };
}
