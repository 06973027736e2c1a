/** How often something may be done, in this process's memory: who starts it anew starts anew. */

/** `at once` times, and again one each `seconds`. */
interface Rate {
  readonly atOnce: number;
  readonly seconds: number;
}

export const usualRates = {
  /** New vaults, by address. */
  signUp: { atOnce: 3, seconds: 1_200 },
  /** Tries to open a door, by address; each door has its own pauses beside that. */
  door: { atOnce: 30, seconds: 120 },
  /** Tokens that are none, invitations, boxes, by address. */
  guess: { atOnce: 60, seconds: 1 },
  /** Whatever a device asks. */
  device: { atOnce: 60, seconds: 0.05 },
  era: { atOnce: 6, seconds: 600 },
  box: { atOnce: 20, seconds: 180 },
} as const satisfies Readonly<Record<string, Rate>>;
export type RateName = keyof typeof usualRates;

export interface Rates {
  /** Counts once more for one who does it. @returns 0, or whole seconds to wait when it may not be done now */
  wait(name: RateName, who: string): number;
  /** Takes one of the few streams that a device may hold. @returns gives it back; null when it has them all */
  hold(who: string): (() => void) | null;
}

const mostStreams = 5;
/** Above this, those who could do everything at once again are forgotten, and then those who came first, down to half of it. */
const mostKnown = 50_000;

/** @param now milliseconds that only go forward */
export function rates(now: () => number, given: Readonly<Record<RateName, Rate>> = usualRates): Rates {
  /** When each would have all of theirs again. */
  const full = new Map<string, number>();
  const streams = new Map<string, number>();

  return {
    wait(name, who) {
      const { atOnce, seconds } = given[name];
      const [key, at, each] = [`${name} ${who}`, now(), seconds * 1_000];
      const next = Math.max(full.get(key) ?? 0, at) + each;
      const over = next - at - atOnce * each;
      if (over > 0) return Math.ceil(over / 1_000);
      if (full.size >= mostKnown) forget(at);
      full.set(key, next);
      return 0;
    },
    hold(who) {
      const held = streams.get(who) ?? 0;
      if (held >= mostStreams) return null;
      streams.set(who, held + 1);
      return () => {
        const left = (streams.get(who) ?? 1) - 1;
        if (left === 0) streams.delete(who);
        else streams.set(who, left);
      };
    },
  };

  function forget(at: number): void {
    for (const [key, until] of full) if (until <= at) full.delete(key);
    for (const key of full.keys()) {
      if (full.size <= mostKnown / 2) return;
      full.delete(key);
    }
  }
}
