/** How long somebody's last message waits for the other one. */
import type { Sleep } from "./clock.ts";
import type { Thread } from "./thread.ts";
import type { Turns } from "./turns.ts";

/** Waits in columns, one for each turn: from its last message to the next message of anybody. */
export interface Waits {
  readonly count: number;
  /** Who is waited for. */
  readonly replier: Uint8Array;
  readonly seconds: Int32Array;
  /** The same without the replier's sleep. */
  readonly awake: Int32Array;
  /** 1 where the replier wrote; 0 where the one who waits wrote first, or the thread ends: the wait was longer than this. */
  readonly answered: Uint8Array;
}

/**
 * The waits after each turn. An answer counts with its whole length, also when it opens the next session: without that, neither the share
 * within 24 hours nor a line without sleep would mean anything.
 */
export function waitsOf(thread: Thread, turns: Turns, asleep: Sleep): Waits {
  const { at, wall, who, count } = thread;
  const [repliers, answered] = [new Uint8Array(turns.count), new Uint8Array(turns.count)];
  const [lengths, awake] = [new Int32Array(turns.count), new Int32Array(turns.count)];
  for (let turn = 0; turn < turns.count; turn++) {
    const next = turns.start[turn + 1] as number;
    const last = next - 1;
    const replier = 1 - (turns.who[turn] as number);
    repliers[turn] = replier;
    if (next === count) continue;
    const seconds = (at[next] as number) - (at[last] as number);
    lengths[turn] = seconds;
    awake[turn] = seconds - asleep(replier, wall[last] as number, seconds);
    answered[turn] = who[next] === replier ? 1 : 0;
  }
  return { count: turns.count, replier: repliers, seconds: lengths, awake, answered };
}
