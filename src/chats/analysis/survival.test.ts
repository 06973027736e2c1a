import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binCount, binsOf, medianIn } from "./bins.ts";
import { sleepOf } from "./clock.ts";
import { curveOf, lastedOf, longest, secondsOf, slotOf, slots } from "./survival.ts";
import { day, hour, type Line, partsOf, repeated } from "./testing.ts";
import { type Waits, waitsOf } from "./waits.ts";

/** Waits for them, as [seconds, answered]. */
const waitsFor = (list: readonly (readonly [number, boolean])[]): Waits => ({
  count: list.length,
  replier: new Uint8Array(list.length).fill(1),
  seconds: Int32Array.from(list, ([seconds]) => seconds),
  awake: new Int32Array(list.length),
  answered: Uint8Array.from(list, ([, answered]) => Number(answered)),
});
const curve = (list: readonly (readonly [number, boolean])[]) => curveOf(lastedOf(waitsFor(list), 1, "seconds"));

/** The same by the textbook: the median, and the share answered within some seconds. */
function twin(list: readonly (readonly [number, boolean])[], within: number) {
  let survival = 1;
  let [median, share] = [null as number | null, 0];
  for (const time of [...new Set(list.filter(([, answered]) => answered).map(([seconds]) => seconds))].sort((a, b) => a - b)) {
    const open = list.filter(([seconds]) => seconds >= time).length;
    survival *= 1 - list.filter(([seconds, answered]) => answered && seconds === time).length / open;
    if (median === null && survival <= 0.5 + 1e-9) median = time;
    if (time <= within) share = 1 - survival;
  }
  return { median, share };
}

describe("F80 how long somebody waits", () => {
  it("F80 a wait that is cut off counts until then, and no longer", () => {
    // 4 waits: answered after 60; cut off at 100; answered after 600 and after 7200. S: 3/4, then 3/4 · 1/2, then 0.
    const { waits, answered, median, within } = curve([
      [60, true],
      [100, false],
      [600, true],
      [7200, true],
    ]);
    expect([waits, answered, median]).toEqual([4, 3, 600]);
    expect(within).toEqual({ fiveMinutes: 0.25, hour: 0.625, day: 1 });
  });

  it("F80 without enough answers the median is not known", () => {
    expect(
      curve([
        [60, true],
        [100, false],
        [100, false],
      ]).median,
    ).toBe(null);
    expect(curve([])).toEqual({ waits: 0, answered: 0, median: null, within: null });
  });

  it("F80 the curve is that of the textbook, and the median out of bins is near it", () => {
    const wait = fc.tuple(fc.oneof(fc.nat(90), fc.nat(86_000)), fc.boolean());
    fc.assert(
      fc.property(fc.array(wait, { minLength: 1, maxLength: 60 }), (list) => {
        const { median, within } = curve(list);
        expect(median).toBe(twin(list, 0).median);
        expect(within?.hour).toBeCloseTo(twin(list, 3600).share, 9);
        // Of at most 32 different answers each has a bin of its own, and only what is cut off inside of one is approximate.
        if (list.length > binCount - 1 || list.some(([, answered]) => !answered)) return;
        const lasted = lastedOf(waitsFor(list), 1, "seconds");
        const bins = binsOf(lasted);
        const counts = new Float64Array(2 * binCount);
        for (const [seconds] of list)
          counts[bins.of[slotOf(seconds)] as number] = (counts[bins.of[slotOf(seconds)] as number] as number) + 1;
        expect(medianIn(bins, counts, 0)).toBe(median ?? longest);
      }),
      { numRuns: 40 },
    );
  });

  it("F80 lengths are kept to the second within a day, then to the minute, up to a week", () => {
    for (const seconds of [0, 59, 86_399, 86_400, 86_460, 604_800]) expect(secondsOf(slotOf(seconds))).toBe(seconds);
    expect(secondsOf(slotOf(86_459))).toBe(86_400);
    expect(slotOf(10_000_000)).toBe(slots - 1);
    expect(slotOf(longest)).toBe(slots - 1);
  });

  it("F80 a wait ends with an answer, or is cut off where the same person writes first or the chat ends", () => {
    const { thread, turns, all } = partsOf([
      [0, "A"],
      [1, "A"],
      [5, "B"],
      [6, "A"],
      [6 + 7 * hour, "A"],
      [6 + 16 * hour, "B"],
    ]);
    const waits = waitsOf(thread, turns, sleepOf(all));
    expect([...waits.replier]).toEqual([1, 0, 1, 1, 0]);
    expect([...waits.seconds].map((seconds) => seconds / 60)).toEqual([4, 1, 7 * hour, 9 * hour, 0]);
    expect([...waits.answered]).toEqual([1, 1, 0, 1, 0]);
  });

  it("F80 the second line leaves out the 7 hours in which the one who answers writes least", () => {
    // They write at 22, and at each hour from 7 to 21: they sleep from 23 to 6. I write at 22:30 and have an answer at 7:00.
    const days: Line[] = repeated([[22.5 * hour, "A"], ...Array.from({ length: 16 }, (_, one): Line => [(31 + one) * hour, "B"])], 20, day);
    const { thread, turns, all } = partsOf([[-hour, "B"], ...days]);
    const waits = waitsOf(thread, turns, sleepOf(all));
    const mine = [...waits.seconds.keys()].filter((wait) => waits.replier[wait] === 1 && waits.seconds[wait] === 8.5 * 3600);
    expect(mine.length).toBeGreaterThan(15);
    for (const wait of mine) expect(waits.awake[wait]).toBe(1.5 * 3600);
  });
});
