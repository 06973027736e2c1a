/** What came after the breakup. */
import { nightShares } from "./clock.ts";
import { bothIn, type Daily, daily, dailyWidth, sumOfDays } from "./daily.ts";
import { type Share, shareOf } from "./share.ts";
import type { Silence } from "./silences.ts";
import { type Both, type Thread, them } from "./thread.ts";
import { dateOf, dayOf, dayOfDate, hour } from "./time.ts";
import { theilSen } from "./trend.ts";

export interface After {
  readonly breakup: string;
  /** Seven days each, from the day of the breakup on; the last may be shorter. */
  readonly weeks: readonly { readonly from: string; readonly messages: Both; readonly openings: Both }[];
  /** Change of the messages a week, from week to week, of whole weeks; null below four. */
  readonly trend: Both<number | null>;
  /** My openings that they answered within 72 hours; those of the last 72 hours without an answer yet are left out. */
  readonly answered: Share;
  /** Whole days on end without a message of mine, at most; until the last day of the chat. */
  readonly longestRun: number;
  /** Days since my last message; null where today is not known. */
  readonly runToday: number | null;
  /** Silences of more than 72 hours that ended after the breakup, and who ended each. */
  readonly silences: readonly { readonly from: string; readonly to: string; readonly days: number; readonly endedBy: Silence["endedBy"] }[];
  /** Share of the messages from 0 to 5 o'clock before the breakup, and from that day on; null without messages. */
  readonly nights: { readonly before: Both<number | null>; readonly after: Both<number | null> };
}

interface Given {
  readonly all: Daily;
  /** The messages that open a session. */
  readonly starts: Uint32Array;
  readonly silences: readonly Silence[];
  /** A day like 2024-03-01. */
  readonly breakup: string;
  /** The same; null where it is not known. */
  readonly today: string | null;
}

export function afterOf(thread: Thread, { all, starts, silences, breakup, today }: Given): After {
  const turn = dayOfDate(breakup);
  const end = all.first + all.days;
  const weeks = weeksOf(all, turn, end);
  const whole = weeks.slice(0, Math.floor(Math.max(0, end - turn) / 7));
  const mine = daysOfMine(all);
  const myLast = mine.at(-1) ?? null;
  return {
    breakup,
    weeks,
    trend: { me: theilSen(whole.map(({ messages }) => messages.me)), them: theilSen(whole.map(({ messages }) => messages.them)) },
    answered: answeredOf(thread, starts, turn),
    longestRun: longestRunOf(mine, turn, end),
    runToday: today === null || myLast === null ? null : Math.max(0, dayOfDate(today) - Math.max(myLast, turn - 1)),
    silences: silences
      .filter(({ to, seconds }) => seconds > longSilence && dayOf(to) >= turn)
      .map(({ from, to, seconds, endedBy }) => ({
        from: dateOf(dayOf(from)),
        to: dateOf(dayOf(to)),
        days: Math.floor(seconds / (24 * hour)),
        endedBy,
      })),
    nights: { before: nightShares(sumOfDays(all, all.first, turn)), after: nightShares(sumOfDays(all, turn, end)) },
  };
}

const longSilence = 72 * hour;

function weeksOf(all: Daily, turn: number, end: number): After["weeks"] {
  return Array.from({ length: Math.max(0, Math.ceil((end - turn) / 7)) }, (_, one) => {
    const from = turn + one * 7;
    const sum = sumOfDays(all, from, from + 7);
    return { from: dateOf(from), messages: bothIn(sum, daily.messages), openings: bothIn(sum, daily.openings) };
  });
}

function answeredOf({ count, who, at, wall }: Thread, starts: Uint32Array, turn: number): Share {
  let [answered, all, session, next] = [0, 0, starts.length - 1, Number.POSITIVE_INFINITY];
  for (let i = count - 1; session >= 0; i--) {
    if (who[i] === them) next = at[i] as number;
    if (starts[session] !== i) continue;
    session--;
    if (who[i] === them || dayOf(wall[i] as number) < turn) continue;
    const begun = at[i] as number;
    const isAnswered = next - begun <= longSilence;
    if (!isAnswered && (at[count - 1] as number) - begun < longSilence) continue;
    all++;
    if (isAnswered) answered++;
  }
  return shareOf(answered, all);
}

/** The days on which I wrote, in their order. */
function daysOfMine({ first, days, sums }: Daily): readonly number[] {
  return Array.from({ length: days }, (_, one) => first + one).filter((one) => sums[(one - first) * dailyWidth + daily.messages] !== 0);
}

/** @param end the day after the chat's last one */
function longestRunOf(mine: readonly number[], turn: number, end: number): number {
  let [longest, before] = [0, turn - 1];
  for (const one of [...mine.filter((one) => one >= turn), end]) {
    longest = Math.max(longest, one - before - 1);
    before = one;
  }
  return longest;
}
