import { describe, expect, it } from "vitest";
import { keyDown, keyUp, noShift, type ShiftCount } from "./leave.ts";

/** Presses keys one after the other: "Shift" alone, "Shift+A" held together, "a" alone. */
function leavesAfter(keys: readonly string[], every = 400): boolean {
  let count: ShiftCount = noShift;
  let left = false;
  keys.forEach((press, index) => {
    const parts = press.split("+");
    for (const key of parts) count = keyDown(count, key, false);
    for (const key of parts.toReversed()) {
      const next = keyUp(count, key, index * every);
      count = next.count;
      left ||= next.leaves;
    }
  });
  return left;
}

describe("F91 quick exit", () => {
  it("F91 three presses of Shift within five seconds leave (R45)", () => {
    expect(leavesAfter(["Shift", "Shift"])).toBe(false);
    expect(leavesAfter(["Shift", "Shift", "Shift"])).toBe(true);
    expect(leavesAfter(["Shift", "Shift", "Shift"], 2_500)).toBe(true);
    expect(leavesAfter(["Shift", "Shift", "Shift"], 2_600)).toBe(false);
  });

  it("F91 capitals never leave", () => {
    expect(leavesAfter(["Shift+A", "Shift+B", "Shift+C", "Shift+D"])).toBe(false);
    expect(leavesAfter(["Shift", "Shift", "a", "Shift"])).toBe(false);
    expect(leavesAfter(["Shift+A", "Shift", "Shift"])).toBe(false);
  });

  it("F91 a fourth press after a slow first leaves too", () => {
    expect(leavesAfter(["Shift", "Shift", "Shift", "Shift"], 2_500)).toBe(true);
  });

  it("F91 Shift that is held down and repeats is one press", () => {
    let count = keyDown(noShift, "Shift", false);
    for (let n = 0; n < 50; n++) count = keyDown(count, "Shift", true);
    expect(keyUp(count, "Shift", 0).leaves).toBe(false);
  });
});
