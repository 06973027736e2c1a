import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { curve, type Place } from "./curve.ts";

describe("F62 lines that do not overshoot", () => {
  it("F62 passes through every point, and needs two of them", () => {
    expect(curve([])).toBe("");
    expect(curve([[0, 5]])).toBe("");
    expect(
      curve([
        [0, 0],
        [3, 3],
      ]),
    ).toBe("M0 0C1 1 2 2 3 3");
  });

  it("F62 the handles of a piece stay between its two ends", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 30 }), (values) => {
        const points = values.map((value, index): Place => [index * 10, value]);
        const pieces = curve(points).slice(1).split("C").slice(1);
        pieces.forEach((piece, index) => {
          const [, first, , second] = piece.split(" ").map(Number);
          const [low, high] = [Math.min(values[index] ?? 0, values[index + 1] ?? 0), Math.max(values[index] ?? 0, values[index + 1] ?? 0)];
          for (const handle of [first, second]) {
            expect(handle).toBeGreaterThanOrEqual(low - 0.1);
            expect(handle).toBeLessThanOrEqual(high + 0.1);
          }
        });
      }),
    );
  });
});
