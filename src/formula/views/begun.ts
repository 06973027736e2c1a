/** From which day on a chapter is known, and the week that a day lies in. What lies before was lived, but nobody wrote it down. */
import { weekdayOf } from "../calendar.ts";
import { all, type Situation } from "../situation.ts";

/** What a chapter begins with, whatever comes first. */
const firsts = ["chapter", "fact", "want", "weeks", "act", "contact"] as const;

/** The local day of the first entry of a chapter up to `now`; `now` itself in an empty one. */
export function begunOn(situation: Situation, chapter: string, now: number): number {
  let first = now;
  for (const name of firsts) {
    const row = all(situation, name).find((entry) => entry.chapter === chapter);
    if (row !== undefined && row.day < first) first = row.day;
  }
  return first;
}

/** The Monday of the week of a day. */
export function mondayOf(day: number): number {
  return day - weekdayOf(day);
}
