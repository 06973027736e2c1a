/** Kaplan-Meier: how long waits are when some are known only to have been longer than something. */
import { day, hour, week } from "./time.ts";
import type { Waits } from "./waits.ts";

/** How many waits have each length, by its slot: answered and cut off. A week and more stand together in the last slot. */
export interface Lasted {
  readonly waits: number;
  readonly answered: Int32Array;
  readonly cut: Int32Array;
}

export interface Curve {
  readonly waits: number;
  readonly answered: number;
  /** Seconds within which half are answered; null where it takes more than a week, or nothing is known. */
  readonly median: number | null;
  /** Share that is answered within so long, 0 to 1; null without waits. */
  readonly within: { readonly fiveMinutes: number; readonly hour: number; readonly day: number } | null;
}

/** Longer waits are all the same, in seconds. */
export const longest = week;
/** Slots of lengths: one for each second of a day, then one for each minute. */
export const slots = day + (week - day) / 60 + 1;

/** The slot of a length in seconds. */
export function slotOf(seconds: number): number {
  return seconds <= day ? seconds : day + Math.floor((Math.min(longest, seconds) - day) / 60);
}

/** The length of a slot in seconds. */
export function secondsOf(slot: number): number {
  return slot <= day ? slot : day + (slot - day) * 60;
}

/** The waits for one person by their length. @param line with sleep or without */
export function lastedOf(waits: Waits, replier: number, line: "seconds" | "awake"): Lasted {
  const [answered, cut] = [new Int32Array(slots), new Int32Array(slots)];
  const lengths = waits[line];
  let found = 0;
  for (let wait = 0; wait < waits.count; wait++) {
    if (waits.replier[wait] !== replier) continue;
    found++;
    const slot = slotOf(lengths[wait] as number);
    const to = waits.answered[wait] === 1 && slot < slots - 1 ? answered : cut;
    to[slot] = (to[slot] as number) + 1;
  }
  return { waits: found, answered, cut };
}

/** The curve of Kaplan and Meier: to the second within a day, then to the minute. */
export function curveOf({ waits, answered, cut }: Lasted): Curve {
  if (waits === 0) return { waits, answered: 0, median: null, within: null };
  let [open, survival, events, median] = [waits, 1, 0, null as number | null];
  const at: number[] = [];
  let mark = 0;
  for (let slot = 0; slot < slots; slot++) {
    const now = answered[slot] as number;
    if (now > 0) {
      survival *= 1 - now / open;
      events += now;
      if (median === null && survival <= half) median = secondsOf(slot);
    }
    open -= now + (cut[slot] as number);
    if (slot === marks[mark]) {
      at.push(1 - survival);
      mark++;
    }
  }
  const [fiveMinutes = 0, inAnHour = 0, inADay = 0] = at;
  return { waits, answered: events, median, within: { fiveMinutes, hour: inAnHour, day: inADay } };
}

const marks = [5 * 60, hour, day] as const;
/** Products of fractions come out a hair beside one half. */
const half = 0.5 + 1e-9;
