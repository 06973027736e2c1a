import fc from "fast-check";
import { expect, it } from "vitest";
import { isWorthAnother, pauseAfter } from "./pause.ts";

it("Y35 pauses grow, end at five minutes, differ between devices, and are never shorter than the server asked", () => {
  expect([1, 2, 3, 20].map((failures) => pauseAfter(failures, null, 1))).toEqual([2_000, 4_000, 8_000, 300_000]);
  expect(pauseAfter(3, null, 0)).toBe(4_000);
  expect(pauseAfter(1, 30, 0)).toBe(30_000);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e6 }),
      fc.option(fc.integer({ min: 1, max: 86_400 })),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (failures, seconds, chance) => {
        const pause = pauseAfter(failures, seconds, chance);
        expect(pause).toBeGreaterThanOrEqual(Math.max(1_000, (seconds ?? 0) * 1_000));
        expect(pause).toBeLessThanOrEqual(Math.max(300_000, (seconds ?? 0) * 1_000 + 150_000));
      },
    ),
  );
});

it("Y52 what ended is not tried again by itself", () => {
  expect(isWorthAnother({ type: "ended", why: "unauthorized" })).toBe(false);
  expect(isWorthAnother({ type: "later", why: "offline", seconds: null })).toBe(true);
  expect([isWorthAnother({ type: "done" }), isWorthAnother(null)]).toEqual([false, false]);
});
