import { expect, it } from "vitest";
import { dayLength, dayStart } from "./calendar.ts";

it("F80e every day of eight centuries begins where the platform says", () => {
  for (let time = Date.UTC(1800, 0); time < Date.UTC(2600, 0); time += dayLength) {
    const day = new Date(time);
    const start = dayStart(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
    if (start !== time) expect(start).toBe(time);
  }
});

it("F80e what is no day begins nowhere", () => {
  for (const [year, month, day] of [
    [2023, 2, 29],
    [1900, 2, 29],
    [2024, 4, 31],
    [2024, 13, 1],
    [2024, 1, 0],
    [Number.NaN, 1, 1],
    [2024, 1, Number.NaN],
  ] as const)
    expect(dayStart(year, month, day)).toBeNaN();
});
