/** Then and at last: who opened and how long each waited in two stretches of the chat before the breakup. */
import type { Daily } from "./daily.ts";
import { type Share, shareOf } from "./share.ts";
import { curveOf, lastedOf } from "./survival.ts";
import { type Both, me, type Thread, them } from "./thread.ts";
import { dateOf, dayOf, dayOfDate } from "./time.ts";
import type { Turns } from "./turns.ts";
import type { Waits } from "./waits.ts";

export type SpanName = "first-year" | "last-weeks" | "first-half" | "second-half";

export interface Span {
  readonly name: SpanName;
  /** Its first day and its last one, like 2024-03-01. */
  readonly from: string;
  readonly to: string;
  /** Sessions, and those that I opened. */
  readonly openings: Share;
  /** Answers of each, and how long the other one waited for them: the median in seconds, null where it is more than a week. */
  readonly waits: Both<{ readonly answered: number; readonly median: number | null }>;
}

interface Given {
  readonly all: Daily;
  /** The messages that open a session. */
  readonly starts: Uint32Array;
  readonly turns: Turns;
  readonly waits: Waits;
  /** A day like 2024-03-01; null: the whole chat counts. */
  readonly breakup: string | null;
}

/**
 * The first year and the last eight weeks before the breakup, or before the end of the chat; the two halves where that is too short for
 * both; nothing below eight weeks.
 */
export function spansOf(thread: Thread, given: Given): readonly Span[] {
  const { all, breakup } = given;
  const last = all.first + all.days;
  const end = breakup === null ? last : Math.min(last, dayOfDate(breakup));
  const days = end - all.first;
  if (days < lastWeeks) return [];
  if (days >= firstYear + lastWeeks)
    return [
      spanOf("first-year", all.first, all.first + firstYear, thread, given),
      spanOf("last-weeks", end - lastWeeks, end, thread, given),
    ];
  const middle = all.first + Math.floor(days / 2);
  return [spanOf("first-half", all.first, middle, thread, given), spanOf("second-half", middle, end, thread, given)];
}

/** Days. */
const firstYear = 365;
const lastWeeks = 56;

/** @param from a day since `epoch`, with `until` after the last one */
function spanOf(name: SpanName, from: number, until: number, { wall, who }: Thread, { starts, turns, waits }: Given): Span {
  const isIn = (message: number) => {
    const day = dayOf(wall[message] as number);
    return day >= from && day < until;
  };
  const opened = starts.filter(isIn);
  const within = waitsIn(waits, (turn) => isIn(turns.start[turn] as number));
  const waitsFor = (one: number) => {
    const { answered, median } = curveOf(lastedOf(within, one, "seconds"));
    return { answered, median };
  };
  return {
    name,
    from: dateOf(from),
    to: dateOf(until - 1),
    openings: shareOf(opened.filter((start) => who[start] === me).length, opened.length),
    waits: { me: waitsFor(me), them: waitsFor(them) },
  };
}

/** Walked over by hand: there are as many waits as turns, and a million messages have hundreds of thousands. */
function waitsIn({ count, replier, seconds, awake, answered }: Waits, isIn: (turn: number) => boolean): Waits {
  const chosen = { replier: replier.slice(), seconds: seconds.slice(), awake: awake.slice(), answered: answered.slice() };
  let found = 0;
  for (let turn = 0; turn < count; turn++) {
    if (!isIn(turn)) continue;
    chosen.replier[found] = replier[turn] as number;
    chosen.seconds[found] = seconds[turn] as number;
    chosen.awake[found] = awake[turn] as number;
    chosen.answered[found++] = answered[turn] as number;
  }
  return { ...chosen, count: found };
}
