/** Messages that follow one's own without an answer, and bursts. */
import { bothIn, daily } from "./daily.ts";
import type { Both, Thread } from "./thread.ts";
import type { Turns } from "./turns.ts";

export interface FollowUps {
  /** Utterances 10 minutes or more after one's own last one, with nothing from the other between. */
  readonly count: Both;
  /** For 100 turns; null without turns. */
  readonly perHundredTurns: Both<number | null>;
  /** Turns of three utterances and more. */
  readonly bursts: Both;
}

/** @param sum of all days */
export function followUpsOf(turns: Turns, sum: Float64Array): FollowUps {
  const count = bothIn(sum, daily.followUps);
  const [bursts, all] = [new Float64Array(2), new Float64Array(2)];
  for (let turn = 0; turn < turns.count; turn++) {
    const who = turns.who[turn] as number;
    all[who] = (all[who] as number) + 1;
    if ((turns.utterances[turn] as number) >= burst) bursts[who] = (bursts[who] as number) + 1;
  }
  const rate = (found: number, who: number) => (all[who] === 0 ? null : (100 * found) / (all[who] as number));
  return { count, perHundredTurns: { me: rate(count.me, 0), them: rate(count.them, 1) }, bursts: bothIn(bursts, 0) };
}

/** Whether a message, not the first, follows one's own after 10 minutes or more. */
export function isFollowUp({ who, at }: Thread, i: number): boolean {
  return who[i] === who[i - 1] && (at[i] as number) - (at[i - 1] as number) >= patience;
}

/** Seconds after which a message of one's own is known to have no answer yet. */
export const patience = 600;
const burst = 3;
