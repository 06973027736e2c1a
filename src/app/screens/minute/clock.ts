/** The clock of a hold. Its start outlives a reload of this visit, as a bare number of milliseconds and nothing else. */
import { signal } from "@preact/signals";

export interface Hold {
  /** When it would have begun without its pauses, in milliseconds since 1970. */
  readonly from: number;
  /** Milliseconds that had passed when it was paused; null while it runs. */
  readonly paused: number | null;
  readonly timed: boolean;
  /** `over`: the time is up. `skipped`: they left it out. */
  readonly state: "on" | "over" | "skipped";
}

export const hold = signal<Hold | null>(null);

/** Three minutes, in milliseconds. */
export const length = 180_000;
/** A hold that nobody ends is over for the lock (F91), in milliseconds. */
export const longest = 30 * 60_000;
const breathIn = 4_000;
const breathOut = 6_000;

export function elapsed({ from, paused }: Hold, now: number): number {
  // A clock that was put back makes no negative time.
  return paused ?? Math.max(0, now - from);
}

/** Whole seconds that are left. */
export function secondsLeft(one: Hold, now: number): number {
  return Math.max(0, Math.ceil((length - elapsed(one, now)) / 1_000));
}

/** Four seconds in, six out. */
export function phaseOf(passed: number): "in" | "out" {
  return passed % (breathIn + breathOut) < breathIn ? "in" : "out";
}

/** Milliseconds into the breath. */
export function intoBreath(passed: number): number {
  return passed % (breathIn + breathOut);
}

/** True when a timed hold has run its time. */
export function isOver(one: Hold, now: number): boolean {
  return one.timed && one.paused === null && elapsed(one, now) >= length;
}

/** The hold that runs, one that a reload interrupted, or a new one. */
export function resume(now: number): void {
  const running = hold.peek();
  if (running?.state === "on" && elapsed(running, now) < (running.timed ? length : longest)) return;
  put(stored(now) ?? begun(now));
}

export function begin(now: number): void {
  put(begun(now));
}

export function pause(now: number): void {
  change((one) => (one.paused === null ? { ...one, paused: elapsed(one, now) } : { ...one, from: now - one.paused, paused: null }));
}

/** With or without the timer; three minutes begin anew. */
export function setTimed(timed: boolean, now: number): void {
  change((one) => ({ ...one, timed, from: timed ? now : one.from, paused: null }));
}

export function end(state: "over" | "skipped"): void {
  change((one) => ({ ...one, state }));
}

/** Nothing of it stays. */
export function drop(): void {
  put(null);
}

const begun = (now: number): Hold => ({ from: now, paused: null, timed: true, state: "on" });

function change(how: (one: Hold) => Hold): void {
  const one = hold.peek();
  if (one !== null) put(how(one));
}

const key = "since";

/** A minus says that it has no timer. One that is paused or over is not kept. */
function put(one: Hold | null): void {
  hold.value = one;
  if (one === null || one.state !== "on" || one.paused !== null) sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, String(one.timed ? one.from : -one.from));
}

function stored(now: number): Hold | null {
  const number = Number(sessionStorage.getItem(key) ?? Number.NaN);
  const from = Math.abs(number);
  const timed = number > 0;
  const isLive = from <= now && now - from < (timed ? length : longest);
  return Number.isFinite(number) && isLive ? { ...begun(from), timed } : null;
}
