/** Waits in few bins, so that many resamples of weeks can be counted quickly. */
import { type Lasted, longest, secondsOf, slots } from "./survival.ts";

/** Bins that hold about as many answers each; after them one more, in which nothing is answered. */
export interface Bins {
  /** The bin of each slot of lengths. */
  readonly of: Uint8Array;
  /** The shortest and the longest answered wait of each, in seconds. */
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

/** Bins of each replier; a place for the rest included. */
export const binCount = 33;

export function binsOf({ answered }: Lasted): Bins {
  let total = 0;
  for (const count of answered) total += count;
  const of = new Uint8Array(slots);
  const [lower, upper]: [number[], number[]] = [[], []];
  const most = binCount - 1;
  let [seen, limit, isOpen] = [0, total / most, false];
  for (let slot = 0; slot < slots; slot++) {
    const bin = isOpen ? lower.length - 1 : lower.length;
    of[slot] = bin;
    const count = answered[slot] as number;
    if (count === 0) continue;
    if (!isOpen) lower.push(secondsOf(slot));
    upper[bin] = secondsOf(slot);
    seen += count;
    isOpen = seen < limit;
    if (!isOpen) limit = ((Math.floor((seen * most) / total) + 1) * total) / most;
  }
  return { of, lower, upper };
}

/**
 * The median of Kaplan and Meier out of bins, straight between the ends of the bin in which it falls.
 * @param counts answered in each bin, then cut off in each bin, from a place on
 * @returns seconds; `longest` where fewer than half are answered
 */
export function medianIn({ lower, upper }: Bins, counts: Float64Array, from: number): number {
  let open = 0;
  for (let place = from; place < from + 2 * binCount; place++) open += counts[place] as number;
  let survival = 1;
  for (let bin = 0; bin < binCount - 1; bin++) {
    const [answered, cut] = [counts[from + bin] as number, counts[from + binCount + bin] as number];
    if (answered > 0) {
      // Of those cut off in the bin, half were still there when the answers came.
      const after = survival * Math.max(0, 1 - answered / (open - cut / 2));
      if (after <= 0.5) {
        const [low, high] = [lower[bin] as number, upper[bin] as number];
        return low + ((high - low) * (survival - 0.5)) / (survival - after);
      }
      survival = after;
    }
    open -= answered + cut;
  }
  return longest;
}
