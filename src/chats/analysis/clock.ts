/** When each of the two writes: hours of the week, nights, and the hours in which they sleep. */
import { bothIn, type Daily, daily, dailyWidth, sumOfDays } from "./daily.ts";
import { type Both, me, them } from "./thread.ts";
import { day, dayOf, hour, weekdayOf } from "./time.ts";

export interface Hours {
  /** Rows Monday to Sunday, columns 0 to 23: messages in that hour. */
  readonly table: Both<readonly (readonly number[])[]>;
  /** Share of the messages that were written from 0 to 5 o'clock; null without messages. */
  readonly nights: Both<number | null>;
}

export type Sleep = (who: number, from: number, seconds: number) => number;

/** Messages by weekday and hour, and the share of nights. */
export function hoursOf(all: Daily): Hours {
  const rows = [me, them].map((who) => {
    const table = Array.from({ length: 7 }, () => new Array<number>(24).fill(0));
    for (let one = 0; one < all.days; one++) {
      const row = table[weekdayOf(all.first + one)] as number[];
      for (let at = 0; at < 24; at++) row[at] = (row[at] as number) + (all.sums[one * dailyWidth + daily.hours + 24 * who + at] as number);
    }
    return table;
  });
  return {
    table: { me: rows[me] as number[][], them: rows[them] as number[][] },
    nights: nightShares(sumOfDays(all, all.first, all.first + all.days)),
  };
}

/** Messages of each from 0 to 5 o'clock, in a sum of days. */
export function nightsIn(sum: Float64Array): Both {
  const of = (who: number) => {
    let nights = 0;
    for (let at = 0; at < nightHours; at++) nights += sum[daily.hours + 24 * who + at] as number;
    return nights;
  };
  return { me: of(me), them: of(them) };
}

/** Their share of all messages of each; null without messages. */
export function nightShares(sum: Float64Array): Both<number | null> {
  const [nights, all] = [nightsIn(sum), bothIn(sum, daily.messages)];
  return { me: all.me === 0 ? null : nights.me / all.me, them: all.them === 0 ? null : nights.them / all.them };
}

/**
 * Seconds in which somebody sleeps: the 7 hours on end of the day with their fewest messages, found for each span of 13 weeks from the
 * chat's first Monday on. Of equal ones the earliest after midnight counts.
 * @returns seconds of sleep of somebody in so many seconds from a moment on the wall, the window being that of its span
 */
export function sleepOf(all: Daily): Sleep {
  const first = Math.floor(all.first / 7) * 7;
  const spans = Math.ceil((all.first + all.days - first) / spanDays);
  /** The second of the day with which the sleep of each begins, for each day. */
  const starts = new Int32Array(spans * spanDays * 2);
  for (let span = 0; span < spans; span++) {
    const sum = sumOfDays(all, first + span * spanDays, first + (span + 1) * spanDays);
    for (const who of [me, them]) {
      const start = hour * quietest(sum.subarray(daily.hours + 24 * who, daily.hours + 24 * (who + 1)));
      for (let one = span * spanDays; one < (span + 1) * spanDays; one++) starts[one * 2 + who] = start;
    }
  }
  return (who, from, seconds) => {
    const start = starts[(dayOf(from) - first) * 2 + who] as number;
    const since = (from - start) % day;
    const until = since + seconds;
    const days = Math.floor(until / day);
    return days * asleep + Math.min(until - days * day, asleep) - Math.min(since, asleep);
  };
}

const spanDays = 13 * 7;
const nightHours = 5;
const sleepHours = 7;
const asleep = sleepHours * hour;

/** The hour with which the quietest hours on end begin. */
function quietest(hours: Float64Array): number {
  let [best, fewest] = [0, Number.POSITIVE_INFINITY];
  for (let start = 0; start < 24; start++) {
    let sum = 0;
    for (let one = 0; one < sleepHours; one++) sum += hours[(start + one) % 24] as number;
    if (sum < fewest) [best, fewest] = [start, sum];
  }
  return best;
}
