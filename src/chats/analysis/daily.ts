/** What each day of a chat comes to. Months, weeks, nights and hours are sums of days, so that the messages are walked over once. */
import { isFollowUp } from "./follow-ups.ts";
import type { Thread } from "./thread.ts";
import { dayOf, hour } from "./time.ts";

/** A row of sums for each day from the first to the last, empty ones too. */
export interface Daily {
  /** In days since `epoch`. */
  readonly first: number;
  readonly days: number;
  readonly sums: Float64Array;
}

/** Places in a row. What both have stands for me there, and for them in the next place; hours are 24 of mine, then 24 of theirs. */
export const daily = { messages: 0, chars: 2, followUps: 4, openings: 6, hours: 8 } as const;
/** Sums in a row. */
export const dailyWidth = 8 + 2 * 24;

/** @param starts the messages that open a session */
export function dailyOf(thread: Thread, starts: Uint32Array): Daily {
  const { count, who, wall, chars } = thread;
  let [earliest, latest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < count; i++) {
    const moment = wall[i] as number;
    if (moment < earliest) earliest = moment;
    if (moment > latest) latest = moment;
  }
  const first = count === 0 ? 0 : dayOf(earliest);
  const days = count === 0 ? 0 : dayOf(latest) - first + 1;
  const sums = new Float64Array(days * dailyWidth);
  for (let i = 0; i < count; i++) {
    const writer = who[i] as number;
    const hours = Math.floor((wall[i] as number) / hour) - first * 24;
    const row = Math.floor(hours / 24) * dailyWidth;
    add(sums, row + daily.messages + writer, 1);
    add(sums, row + daily.chars + writer, chars[i] as number);
    add(sums, row + daily.hours + 24 * writer + (hours % 24), 1);
    if (i > 0 && isFollowUp(thread, i)) add(sums, row + daily.followUps + writer, 1);
  }
  for (const start of starts) add(sums, (dayOf(wall[start] as number) - first) * dailyWidth + daily.openings + (who[start] as number), 1);
  return { first, days, sums };
}

/** The sum of some days. @param from a day since `epoch`, with `until` after the last one; days outside of the chat are empty */
export function sumOfDays({ first, days, sums }: Daily, from: number, until: number): Float64Array {
  const total = new Float64Array(dailyWidth);
  for (let one = Math.max(0, from - first); one < Math.min(days, until - first); one++)
    for (let place = 0; place < dailyWidth; place++) add(total, place, sums[one * dailyWidth + place] as number);
  return total;
}

/** What stands in a row, or a sum of rows, for both. */
export function bothIn(row: Float64Array, place: number): { readonly me: number; readonly them: number } {
  return { me: row[place] as number, them: row[place + 1] as number };
}

function add(sums: Float64Array, place: number, value: number): void {
  sums[place] = (sums[place] as number) + value;
}
