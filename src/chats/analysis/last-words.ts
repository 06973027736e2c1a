/** Whose message was the last of a session, and what came of it. */
import type { Both, Thread } from "./thread.ts";

/** How each session ends, in columns. */
export interface Endings {
  /** Who wrote its last message. */
  readonly last: Uint8Array;
  /** 1 where the same person opens the next session. */
  readonly reopened: Uint8Array;
  /** 1 where the same person opens the next session, or there is none. */
  readonly unanswered: Uint8Array;
}

export interface LastWords {
  /** Sessions that end with a message of theirs. */
  readonly had: Both;
  /** Sessions that somebody opened after their own last message: the clearest single sign of pursuit. */
  readonly reopened: Both;
  /** `reopened` by `had`; null where they never had the last word. */
  readonly rate: Both<number | null>;
  /** Sessions that end with their message, and they open the next one or there is none. */
  readonly unanswered: Both;
}

/** @param starts the messages that open a session */
export function endingsOf({ count, who }: Thread, starts: Uint32Array): Endings {
  const columns = {
    last: new Uint8Array(starts.length),
    reopened: new Uint8Array(starts.length),
    unanswered: new Uint8Array(starts.length),
  };
  for (let session = 0; session < starts.length; session++) {
    const next = starts[session + 1] ?? count;
    const last = who[next - 1] as number;
    columns.last[session] = last;
    columns.reopened[session] = next < count && who[next] === last ? 1 : 0;
    columns.unanswered[session] = next === count || who[next] === last ? 1 : 0;
  }
  return columns;
}

export function lastWordsOf({ last, reopened, unanswered }: Endings): LastWords {
  const [had, again, open] = [
    [0, 0],
    [0, 0],
    [0, 0],
  ];
  for (let session = 0; session < last.length; session++) {
    const who = last[session] as number;
    had[who] = (had[who] as number) + 1;
    again[who] = (again[who] as number) + (reopened[session] as number);
    open[who] = (open[who] as number) + (unanswered[session] as number);
  }
  const rate = (who: number) => (had[who] === 0 ? null : (again[who] as number) / (had[who] as number));
  return { had: both(had), reopened: both(again), rate: { me: rate(0), them: rate(1) }, unanswered: both(open) };
}

function both([mine = 0, theirs = 0]: readonly number[]): Both {
  return { me: mine, them: theirs };
}
