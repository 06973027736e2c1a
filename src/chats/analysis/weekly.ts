/** What the index is made of, week by week: blocks that are drawn again and again. */
import { type Bins, binCount, binsOf } from "./bins.ts";
import { bothIn, type Daily, daily, sumOfDays } from "./daily.ts";
import type { Endings } from "./last-words.ts";
import { type Lasted, slotOf, slots } from "./survival.ts";
import { me, type Thread, them } from "./thread.ts";
import { weekOf } from "./time.ts";
import type { Turns } from "./turns.ts";
import type { Waits } from "./waits.ts";

/** A row of sums for each week. */
export interface Weekly {
  /** The first week, in weeks since `epoch`. */
  readonly first: number;
  readonly weeks: number;
  readonly sums: Float64Array;
  /** Bins of the waits for me and for them. */
  readonly bins: readonly [Bins, Bins];
}

/** Places in a row. What both have stands for me there, and for them in the next place. */
export const field = {
  messages: 0,
  sessions: 1,
  openedByMe: 2,
  reopened: 3,
  unanswered: 5,
  followUps: 7,
  turns: 9,
  chars: 11,
} as const;
const waitsFrom = 13;
/** Sums in a row. */
export const width = waitsFrom + 2 * 2 * binCount;

/** Where the bins of the waits for somebody stand in a row. */
export function waitsPlace(who: number): number {
  return waitsFrom + who * 2 * binCount;
}

interface Given {
  readonly all: Daily;
  readonly starts: Uint32Array;
  readonly endings: Endings;
  readonly turns: Turns;
  readonly waits: Waits;
  /** The waits for me and for them by their length. */
  readonly lasted: readonly [Lasted, Lasted];
}

/** The sums of each week; a session, a turn and a wait belong to the week in which they begin. */
export function weeklyOf({ who, wall }: Thread, { all, starts, endings, turns, waits, lasted }: Given): Weekly {
  const first = Math.floor(all.first / 7);
  const weeks = all.days === 0 ? 0 : Math.floor((all.first + all.days - 1) / 7) - first + 1;
  const sums = new Float64Array(weeks * width);
  const bins = [binsOf(lasted[0]), binsOf(lasted[1])] as const;
  const add = (row: number, place: number, value: number) => {
    sums[row + place] = (sums[row + place] as number) + value;
  };
  for (let one = 0; one < weeks; one++) {
    const sum = sumOfDays(all, (first + one) * 7, (first + one + 1) * 7);
    const [messages, openings] = [bothIn(sum, daily.messages), bothIn(sum, daily.openings)];
    add(one * width, field.messages, messages.me + messages.them);
    add(one * width, field.sessions, openings.me + openings.them);
    add(one * width, field.openedByMe, openings.me);
    for (const writer of [me, them]) {
      add(one * width, field.followUps + writer, sum[daily.followUps + writer] as number);
      add(one * width, field.chars + writer, sum[daily.chars + writer] as number);
    }
  }
  const rowOf = (message: number) => (weekOf(wall[message] as number) - first) * width;
  for (let session = 0; session < starts.length; session++) {
    const row = rowOf(starts[session] as number);
    const writer = endings.last[session] as number;
    add(row, field.reopened + writer, endings.reopened[session] as number);
    add(row, field.unanswered + writer, endings.unanswered[session] as number);
  }
  for (let turn = 0; turn < turns.count; turn++) {
    const start = turns.start[turn] as number;
    const row = rowOf(start);
    const replier = waits.replier[turn] as 0 | 1;
    const slot = slotOf(waits.seconds[turn] as number);
    const place = waitsPlace(replier) + (waits.answered[turn] === 1 && slot < slots - 1 ? 0 : binCount);
    add(row, field.turns + (who[start] as number), 1);
    add(row, place + (bins[replier].of[slot] as number), 1);
  }
  return { first, weeks, sums, bins };
}
