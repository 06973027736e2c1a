/** Moments in which I wrote much at once: what was before and after, beside what was usual then. No causes (docs/spec/look-back.md). */
import type { Calendar } from "./months.ts";
import { me, type Thread, them } from "./thread.ts";
import { dateOf, dayOf } from "./time.ts";
import type { Turns } from "./turns.ts";
import type { Waits } from "./waits.ts";

export interface Episode {
  readonly date: string;
  readonly messages: number;
  /** Seconds of silence before the first message; null at the beginning of the chat. */
  readonly before: number | null;
  /** Seconds from the last message to their answer; null where I wrote first again, or the chat ends. */
  readonly after: number | null;
  /** Of 10 of their answered waits in that month, how many were shorter; null without an answer, or with fewer than 10 others. */
  readonly longerThan: number | null;
  /** Like 2024-03. */
  readonly month: string;
}

/**
 * My turns of three messages and more with the most messages, in their order: chosen by what I did, never by what came of it.
 */
export function episodesOf(thread: Thread, turns: Turns, waits: Waits, calendar: Calendar): readonly Episode[] {
  const size = (turn: number) => (turns.start[turn + 1] as number) - (turns.start[turn] as number);
  let chosen: number[] = [];
  for (let turn = 0; turn < turns.count; turn++) {
    if (turns.who[turn] === them || size(turn) < push) continue;
    if (chosen.length === most && size(turn) <= size(chosen[most - 1] as number)) continue;
    chosen = [...chosen, turn].sort((one, other) => size(other) - size(one) || one - other).slice(0, most);
  }
  chosen.sort((one, other) => one - other);
  const monthOf = (turn: number) => calendar.of(dayOf(thread.wall[turns.start[turn] as number] as number));
  const usual: number[][] = [];
  for (const turn of chosen) usual[monthOf(turn)] = [];
  for (let turn = 0; turn < turns.count; turn++)
    if (turns.who[turn] === me && waits.answered[turn] === 1) usual[monthOf(turn)]?.push(waits.seconds[turn] as number);
  return chosen.map((turn) => {
    const first = turns.start[turn] as number;
    const after = waits.answered[turn] === 1 ? (waits.seconds[turn] as number) : null;
    const others = usual[monthOf(turn)] ?? [];
    const shorter = after === null ? 0 : others.filter((one) => one < after).length;
    return {
      date: dateOf(dayOf(thread.wall[first] as number)),
      messages: size(turn),
      before: first === 0 ? null : (thread.at[first] as number) - (thread.at[first - 1] as number),
      after,
      longerThan: after === null || others.length <= leastWaits ? null : Math.floor((10 * shorter) / (others.length - 1)),
      month: calendar.names[monthOf(turn)] as string,
    };
  });
}

const push = 3;
const most = 10;
const leastWaits = 10;
