/**
 * What every part of the position stands on: the last 28 days, where the chapter starts, how newer weeks weigh more, and how much fades with
 * weeks that hold no entry at all (docs/spec/position.md F50b, F50c, F51b, F51c).
 */
import type { Filed } from "../../kind.ts";
import { all, firstFrom, type Situation } from "../../situation.ts";

/** Days that are looked at, today included. */
export const span = 28;
/** What an empty week takes of every part. */
const lost = 0.1;
const weeks = 4;

export interface Frame {
  readonly situation: Situation;
  readonly chapter: string;
  /** Local day number; entries of later days are not seen. */
  readonly today: number;
  /** First day of the window. */
  readonly from: number;
  /** Day on which the chapter starts, or null while nothing stands. */
  readonly start: number | null;
  /** Weeks among the last four, wholly after the start, that hold no entry. */
  readonly emptyWeeks: number;
}

export function frameOf(situation: Situation, chapter: string, today: number): Frame {
  const start = startOf(situation, chapter, today);
  return { situation, chapter, today, from: today - span + 1, start, emptyWeeks: emptyWeeks(situation, start, today) };
}

/** 1 for the last seven days, then 0.75, 0.5 and 0.25. */
export function newness(frame: Frame, day: number): number {
  return 1 - Math.floor((frame.today - day) / 7) / weeks;
}

/** What is left of a part after its empty weeks, 0.6 to 1. */
export function leftOf({ emptyWeeks }: Frame): number {
  return 1 - lost * emptyWeeks;
}

/** Tables that say something about the ex: no part reads them, and they fill no week. */
const aboutTheEx: ReadonlySet<string> = new Set(["received", "reaction", "sign"]);

/** The first entry that opened the chapter; where none did, the first of the log. */
function startOf(situation: Situation, chapter: string, today: number): number | null {
  const opened = all(situation, "chapter").find((row) => row.chapter === chapter);
  if (opened !== undefined && opened.day <= today) return opened.day;
  let first: number | null = null;
  for (const [table, rows] of Object.entries(situation.tables)) {
    if (aboutTheEx.has(table)) continue;
    const row = ownFrom(rows, 0);
    if (row !== undefined && row.day <= today && (first === null || row.day < first)) first = row.day;
  }
  return first;
}

function emptyWeeks(situation: Situation, start: number | null, today: number): number {
  if (start === null) return 0;
  const filled = [false, false, false, false];
  let open = filled.filter((_, week) => start < today - 7 * week - 6).length;
  const counted = open;
  for (const [table, rows] of Object.entries(situation.tables)) {
    if (open === 0) return 0;
    if (aboutTheEx.has(table)) continue;
    // From the newest of the weeks to the oldest; one entry fills a week, whatever its table.
    for (let week = 0; week < counted; week++) {
      if (filled[week]) continue;
      const row = ownFrom(rows, firstFrom(rows, today - 7 * week - 6));
      if (row === undefined || row.day > today - 7 * week) continue;
      filled[week] = true;
      open--;
    }
  }
  return open;
}

/** The first row from an index on that the ex did not bring: what they wrote can set a mode. */
function ownFrom(rows: readonly Filed[], index: number): Filed | undefined {
  let at = index;
  while (rows[at]?.kind === "received") at++;
  return rows[at];
}
