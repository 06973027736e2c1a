/** Who moves first: six components, their mean, and its interval (docs/spec/look-back.md). It is no score of a person, and none of love. */
import { medianIn } from "./bins.ts";
import type { Direction } from "./initiation.ts";
import { randomOf } from "./random.ts";
import type { Both } from "./thread.ts";
import { dateOf } from "./time.ts";
import { field, type Weekly, waitsPlace, width } from "./weekly.ts";

/** Each from -1 to 1; above 0 I move first. */
export interface Components {
  readonly initiation: number;
  readonly reopening: number;
  readonly followUps: number;
  readonly waiting: number;
  readonly volume: number;
  readonly unanswered: number;
}

export interface Interval {
  readonly value: number;
  /** 95 % of the resamples lie between them. */
  readonly low: number;
  readonly high: number;
}

export interface Pursuit {
  /** -100 to 100, with the six parts; null below 30 sessions or 200 messages. */
  readonly index: (Interval & { readonly direction: Direction; readonly components: Components }) | null;
  /** The median wait for them by the median wait for me; null under the same gate. */
  readonly waitRatio: Interval | null;
  /** The index of each 8 weeks by the day on which they begin; null below the gate. */
  readonly windows: readonly { readonly from: string; readonly index: number | null }[];
}

/**
 * The index, the ratio of waits, and the line of 8 weeks.
 * @param medians seconds, of the waits for me and for them, to the second
 * @param shortest seconds that a wait counts at least: a clock of minutes knows no shorter one
 */
export function pursuitOf(weekly: Weekly, medians: Both<number>, shortest: number, seed: number): Pursuit {
  const windows = windowsOf(weekly, shortest);
  const total = sumOf(weekly);
  if (!isEnough(total)) return { index: null, waitRatio: null, windows };
  const wait = waitOf(medians, shortest);
  const components = componentsOf(total, wait);
  const value = indexOf(components);
  const drawn = resampled(weekly, shortest, seed);
  const index = { value, ...spanOf(drawn.indices) };
  const direction: Direction = index.low > 0 ? "me" : index.high < 0 ? "them" : "balanced";
  const ratios = spanOf(drawn.waits);
  return {
    index: { ...index, direction, components },
    waitRatio: { value: Math.exp(wait), low: Math.exp(ratios.low), high: Math.exp(ratios.high) },
    windows,
  };
}

const resamples = 400;
const leastSessions = 30;
const leastMessages = 200;
const windowWeeks = 8;

function isEnough(sums: Float64Array): boolean {
  return (sums[field.sessions] as number) >= leastSessions && (sums[field.messages] as number) >= leastMessages;
}

/** @param wait logarithm of the wait for them by the wait for me */
function componentsOf(sums: Float64Array, wait: number): Components {
  const at = (place: number) => sums[place] as number;
  const pair = (place: number) => [at(place), at(place + 1)] as const;
  const shrunk = ([mine, theirs]: readonly [number, number]) => (mine - theirs) / (mine + theirs + 4);
  const balance = (mine: number, theirs: number) => (mine + theirs === 0 ? 0 : (mine - theirs) / (mine + theirs));
  const [followUps, turns] = [pair(field.followUps), pair(field.turns)];
  return {
    initiation: (2 * at(field.openedByMe)) / at(field.sessions) - 1,
    reopening: shrunk(pair(field.reopened)),
    followUps: balance(followUps[0] / Math.max(1, turns[0]), followUps[1] / Math.max(1, turns[1])),
    waiting: Math.tanh(0.5 * wait),
    volume: balance(...pair(field.chars)),
    unanswered: shrunk(pair(field.unanswered)),
  };
}

function indexOf(components: Components): number {
  const parts = Object.values(components);
  return (100 * parts.reduce((sum, part) => sum + part, 0)) / parts.length;
}

function waitOf({ me, them }: Both<number>, shortest: number): number {
  return Math.log(Math.max(shortest, them) / Math.max(shortest, me));
}

function waitIn({ bins }: Weekly, sums: Float64Array, shortest: number): number {
  return waitOf({ me: medianIn(bins[0], sums, waitsPlace(0)), them: medianIn(bins[1], sums, waitsPlace(1)) }, shortest);
}

function sumOf({ weeks, sums }: Weekly): Float64Array {
  const total = new Float64Array(width);
  for (let one = 0; one < weeks; one++) addWeek(total, sums, one, 1);
  return total;
}

function addWeek(total: Float64Array, sums: Float64Array, one: number, times: number): void {
  const from = one * width;
  for (let place = 0; place < width; place++) total[place] = (total[place] as number) + times * (sums[from + place] as number);
}

/** Draws as many weeks as there are, among those in which somebody wrote, again and again. */
function resampled(weekly: Weekly, shortest: number, seed: number): { readonly indices: Float64Array; readonly waits: Float64Array } {
  const { weeks, sums } = weekly;
  const written = Array.from({ length: weeks }, (_, one) => one).filter((one) => sums[one * width + field.messages] !== 0);
  const next = randomOf(seed);
  const [indices, waits] = [new Float64Array(resamples), new Float64Array(resamples)];
  const times = new Uint32Array(weeks);
  for (let sample = 0; sample < resamples; sample++) {
    times.fill(0);
    for (let draw = 0; draw < written.length; draw++) {
      const one = written[Math.floor(next() * written.length)] as number;
      times[one] = (times[one] as number) + 1;
    }
    const total = new Float64Array(width);
    for (const one of written) if (times[one] !== 0) addWeek(total, sums, one, times[one] as number);
    const wait = waitIn(weekly, total, shortest);
    waits[sample] = wait;
    indices[sample] = indexOf(componentsOf(total, wait));
  }
  return { indices, waits };
}

/** Between which values 95 % lie. */
function spanOf(values: Float64Array): { readonly low: number; readonly high: number } {
  const sorted = values.slice().sort();
  const at = (share: number) => {
    const place = share * (sorted.length - 1);
    const [low, high] = [sorted[Math.floor(place)] as number, sorted[Math.ceil(place)] as number];
    return low + (high - low) * (place - Math.floor(place));
  };
  return { low: at(0.025), high: at(0.975) };
}

function windowsOf(weekly: Weekly, shortest: number): Pursuit["windows"] {
  const { first, weeks, sums } = weekly;
  const total = new Float64Array(width);
  const found: { from: string; index: number | null }[] = [];
  for (let last = 0; last < weeks; last++) {
    addWeek(total, sums, last, 1);
    if (last >= windowWeeks) addWeek(total, sums, last - windowWeeks, -1);
    if (last < windowWeeks - 1) continue;
    const index = isEnough(total) ? indexOf(componentsOf(total, waitIn(weekly, total, shortest))) : null;
    found.push({ from: dateOf((first + last - windowWeeks + 1) * 7), index });
  }
  return found;
}
