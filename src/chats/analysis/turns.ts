import { type Thread, them } from "./thread.ts";

/** Messages of one person that follow one another within so many seconds are one utterance: Enter as a comma. */
const pause = 120;

/** Runs of one person inside a session, in columns. */
export interface Turns {
  readonly count: number;
  /** The first message of each, and one more place: where the next turn would begin. */
  readonly start: Uint32Array;
  readonly who: Uint8Array;
  readonly utterances: Uint16Array;
  readonly chars: Uint32Array;
}

/** The turns of a thread. @param gap seconds: a longer silence ends a session and so a turn */
export function turnsOf({ count, who, at, chars }: Thread, gap: number): Turns {
  const start = new Uint32Array(count + 1);
  const [owner, utterances, length] = [new Uint8Array(count), new Uint16Array(count), new Uint32Array(count)];
  let [turn, last, lastAt] = [-1, them + 1, 0];
  for (let i = 0; i < count; i++) {
    const writer = who[i] as number;
    const silence = (at[i] as number) - lastAt;
    if (writer !== last || silence > gap) {
      start[++turn] = i;
      owner[turn] = writer;
      utterances[turn] = 1;
    } else if (silence > pause) utterances[turn] = (utterances[turn] as number) + 1;
    length[turn] = (length[turn] as number) + (chars[i] as number);
    last = writer;
    lastAt = at[i] as number;
  }
  start[turn + 1] = count;
  return {
    count: turn + 1,
    start: start.subarray(0, turn + 2),
    who: owner.subarray(0, turn + 1),
    utterances: utterances.subarray(0, turn + 1),
    chars: length.subarray(0, turn + 1),
  };
}
