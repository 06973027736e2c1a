import { expect, it } from "vitest";
import { waitAfter } from "./attempts.ts";

it("V17 two slips cost nothing; then the wait doubles from one second up to a minute", () => {
  expect(Array.from({ length: 12 }, (_, failed) => waitAfter(failed) / 1_000)).toEqual([0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]);
  expect(waitAfter(100_000)).toBe(60_000);
});
