/** What I wrote into silence, and how they came back. True of any chat, and no claim about causes (docs/spec/look-back.md). */
import { patience } from "./follow-ups.ts";
import { me, type Thread } from "./thread.ts";
import { day } from "./time.ts";

/** Returns: their first message after mine. */
interface Returns {
  readonly count: number;
  /** After exactly one message of mine. */
  readonly afterOne: number;
}

export interface IntoSilence {
  /** Messages of mine that were written 10 minutes or more after my first one to which they had not answered yet. */
  readonly messages: number;
  readonly returns: Returns;
  /** Those that came more than a day after my first message. */
  readonly lateReturns: Returns;
}

export function intoSilenceOf({ count, who, at }: Thread): IntoSilence {
  let [messages, first, mine] = [0, 0, 0];
  const [all, late] = [none(), none()];
  for (let i = 0; i < count; i++) {
    const now = at[i] as number;
    if (who[i] === me) {
      if (mine++ === 0) first = now;
      else if (now - first >= patience) messages++;
      continue;
    }
    if (mine > 0) {
      add(all, mine);
      if (now - first > day) add(late, mine);
    }
    mine = 0;
  }
  return { messages, returns: all, lateReturns: late };
}

function none() {
  return { count: 0, afterOne: 0 };
}

function add(returns: { count: number; afterOne: number }, mine: number): void {
  returns.count++;
  if (mine === 1) returns.afterOne++;
}
