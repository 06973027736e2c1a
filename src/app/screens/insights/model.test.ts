import { describe, expect, it } from "vitest";
import { loadGuide } from "#formula";
import { firstDay, type Happening, logOf } from "../../../formula/testing.ts";
import { aroundOf } from "../../worker/around.ts";
import { view } from "./model.ts";

const guide = await loadGuide();
const begun: readonly Happening[] = [
  [0, "chapter", { why: "first" }],
  [0, "weeks", { length: 90 }],
];

function seen(today: number, happenings: readonly Happening[], weeks = 4) {
  const { log, moment } = logOf(today, happenings);
  return view(aroundOf(log, moment, guide), { weeks });
}

describe("F62 charts of what was written down", () => {
  it("F62 an empty log draws nothing and says so", () => {
    expect(seen(3, [])).toMatchObject({ space: null, trend: [], hasCheckIns: false, hasGiven: false, falling: null });
  });

  it("F62 the strip is 28 days, today last", () => {
    const { space } = seen(40, [...begun, [20, "contact", { way: "text" }]], 12);
    expect(space?.strip).toHaveLength(28);
    expect(space?.strip.at(-1)?.day).toBe(firstDay + 40);
  });

  it("F60 a day without an answer stays a gap, and every day of the period is there once", () => {
    const answers = [10, 11, 13, 40, 70].map((day): Happening => [day, "check-in", { mood: 6, sleep: day === 70 ? 3 : undefined }]);
    const { series, hasCheckIns } = seen(70, answers, 12);
    expect(hasCheckIns).toBe(true);
    const days = series.mood.map(({ day }) => day - firstDay);
    expect(days).toEqual(Array.from({ length: 61 }, (_, index) => 10 + index));
    expect(series.mood.filter(({ value }) => value !== null).map(({ day }) => day - firstDay)).toEqual([10, 11, 13, 40, 70]);
    expect(series.mood[2]).toEqual({ day: firstDay + 12, value: null, mean: null });
    expect(series.sleep).toHaveLength(28);
    expect(series.pull.every(({ value }) => value === null)).toBe(true);
  });

  it("F62 four weeks, eight or twelve: a longer period never shows fewer days, and they end today", () => {
    const daily = Array.from({ length: 80 }, (_, day): Happening => [day, "check-in", { mood: day % 11 }]);
    for (const weeks of [4, 8, 12]) {
      const { mood } = seen(79, daily, weeks).series;
      expect(mood.length).toBe(Math.min(80, weeks * 7));
      expect(mood.at(-1)?.day).toBe(firstDay + 79);
    }
  });

  it("F62 the position by week ends today, in whole points", () => {
    const { trend } = seen(40, begun, 4);
    expect(trend).toHaveLength(4);
    expect(trend.at(-1)?.day).toBe(firstDay + 40);
    expect(Object.values(trend.at(-1)?.values ?? {}).every(Number.isInteger)).toBe(true);
    expect(seen(40, begun, 8).trend).toHaveLength(6);
  });

  it("F34 weeks of seven days, from the first with an entry; needed contact and what the ex does are no time given", () => {
    const { given } = seen(
      30,
      [
        [12, "done", { area: "body", text: "A walk" }],
        [20, "urge", { strength: 5 }],
        [21, "contact", { way: "text", need: "children" }],
        [29, "received", { way: "text", tone: "warm" }],
        [30, "done", { area: "home", text: "The window" }],
      ],
      8,
    );
    expect(given.map(({ to, own, ex }) => [to - firstDay, own, ex])).toEqual([
      [16, 1, 0],
      [23, 0, 1],
      [30, 1, 0],
    ]);
  });

  it("F31 hard hours keep their eight weeks, whatever is shown else", () => {
    const nights = Array.from({ length: 7 }, (_, week): Happening => [week * 7 + 4 + 22 / 24, "urge", { strength: 7 }]);
    expect(seen(52, nights, 4).hard).toEqual(seen(52, nights, 12).hard);
    expect(seen(52, nights, 4).hard).toMatchObject({ total: 7, enough: true });
  });
});
