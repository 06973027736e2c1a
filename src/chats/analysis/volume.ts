/** Who writes more: messages, characters, and the length of a turn. */
import { bothIn, daily } from "./daily.ts";
import { type Both, me, them } from "./thread.ts";
import type { Turns } from "./turns.ts";

export interface Volume {
  readonly messages: Both;
  readonly chars: Both;
  /** My share of all characters, 0 to 1; null where nobody wrote any. */
  readonly share: number | null;
  readonly turns: Both;
  /** Characters of the turn in the middle, an address of the web being one. Per turn, so that who splits sentences does not look terse. */
  readonly perTurn: Both<number | null>;
  /** Mine by theirs; null where theirs is nothing. */
  readonly ratio: number | null;
}

/** @param sum of all days */
export function volumeOf(turns: Turns, sum: Float64Array): Volume {
  const chars = bothIn(sum, daily.chars);
  const all = chars.me + chars.them;
  const [mine, theirs] = [lengthsOf(turns, me), lengthsOf(turns, them)];
  const perTurn = { me: middleOf(mine), them: middleOf(theirs) };
  return {
    messages: bothIn(sum, daily.messages),
    chars,
    share: all === 0 ? null : chars.me / all,
    turns: { me: mine.turns, them: theirs.turns },
    perTurn,
    ratio: perTurn.me === null || perTurn.them === null || perTurn.them === 0 ? null : perTurn.me / perTurn.them,
  };
}

/** Longer turns are all the same. */
const longestTurn = 0xffff;

/** How many turns of somebody have each length. */
function lengthsOf({ count, who, chars }: Turns, one: number): { readonly turns: number; readonly counts: Uint32Array } {
  const counts = new Uint32Array(longestTurn + 1);
  let turns = 0;
  for (let turn = 0; turn < count; turn++) {
    if (who[turn] !== one) continue;
    const length = Math.min(longestTurn, chars[turn] as number);
    counts[length] = (counts[length] as number) + 1;
    turns++;
  }
  return { turns, counts };
}

/** The median; null of nothing. */
function middleOf({ turns, counts }: ReturnType<typeof lengthsOf>): number | null {
  if (turns === 0) return null;
  const at = (rank: number) => {
    let [length, seen] = [0, counts[0] as number];
    while (seen <= rank) seen += counts[++length] as number;
    return length;
  };
  return (at((turns - 1) >> 1) + at(turns >> 1)) / 2;
}
