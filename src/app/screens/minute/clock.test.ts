import { beforeEach, describe, expect, it, vi } from "vitest";
import { begin, drop, elapsed, end, hold, isOver, length, longest, pause, phaseOf, resume, secondsLeft, setTimed } from "./clock.ts";

const kept = new Map<string, string>();
vi.stubGlobal("sessionStorage", {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
});
const now = 1_800_000_000_000;
const one = () => {
  const running = hold.peek();
  if (running === null) throw new Error("No hold runs");
  return running;
};
/** The page dies; what the session keeps stays. */
const reload = () => {
  hold.value = null;
};

describe("the clock of a hold", () => {
  beforeEach(drop);

  it("F30 runs three minutes, four seconds in and six out", () => {
    begin(now);
    expect(secondsLeft(one(), now)).toBe(180);
    expect([0, 3_999, 4_000, 9_999, 10_000].map(phaseOf)).toEqual(["in", "in", "out", "out", "in"]);
    expect(isOver(one(), now + length - 1)).toBe(false);
    expect(isOver(one(), now + length)).toBe(true);
  });

  it("F30 stands still while it is paused", () => {
    begin(now);
    pause(now + 10_000);
    expect(elapsed(one(), now + 90_000)).toBe(10_000);
    expect(isOver(one(), now + 900_000)).toBe(false);
    pause(now + 90_000);
    expect(elapsed(one(), now + 95_000)).toBe(15_000);
  });

  it("F30 without a timer it never ends by itself; the timer begins anew", () => {
    begin(now);
    setTimed(false, now + 20_000);
    expect(isOver(one(), now + 10 * length)).toBe(false);
    setTimed(true, now + 60_000);
    expect(secondsLeft(one(), now + 60_000)).toBe(180);
  });

  it("F30 outlives a reload as a bare number, and not for longer than it lasts", () => {
    begin(now);
    expect([...kept.values()]).toEqual([String(now)]);
    reload();
    resume(now + 60_000);
    expect(secondsLeft(one(), now + 60_000)).toBe(120);
    reload();
    resume(now + length);
    expect(secondsLeft(one(), now + length)).toBe(180);
    setTimed(false, now + length);
    reload();
    resume(now + length + 60_000);
    expect(one()).toMatchObject({ timed: false, from: now + length });
    reload();
    resume(now + length + longest);
    expect(one().timed).toBe(true);
  });

  it("F30 nothing is kept of one that is over, skipped, paused or dropped", () => {
    for (const act of [() => end("over"), () => end("skipped"), () => pause(now), drop]) {
      begin(now);
      act();
      expect(kept.size).toBe(0);
    }
  });

  it("F30 a clock that was put back makes no negative time, and a strange number is no hold", () => {
    begin(now);
    expect(secondsLeft(one(), now - 5_000)).toBe(180);
    for (const strange of ["x", "", "0", String(now + 1_000)]) {
      reload();
      kept.set("since", strange);
      resume(now);
      expect(one()).toMatchObject({ from: now, timed: true });
    }
  });
});
