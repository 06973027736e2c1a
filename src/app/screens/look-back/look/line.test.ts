import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateToDay } from "#formula";
import { closeLine, lineOf, mostPlaces, shortened } from "./line.ts";

const weeksOf = (count: number) => ({
  from: "2024-01-01",
  me: Array.from({ length: count }, (_, one) => one),
  them: Array<number>(count).fill(3),
});

describe("F80 the line of weeks", () => {
  it("F80 has sixty places at most, none of them beyond what was written", () => {
    const weeks = fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 900 });
    fc.assert(
      fc.property(weeks, (me) => {
        const { mine, theirs } = shortened({ from: "2024-01-01", me, them: me });
        expect(mine.length).toBeLessThanOrEqual(mostPlaces);
        expect(mine).toEqual(theirs);
        if (me.length <= mostPlaces) expect(mine).toEqual(me);
        expect(Math.max(0, ...mine)).toBeLessThanOrEqual(Math.max(0, ...me));
      }),
    );
  });

  it("F80 knows the day of each place, week by week or in longer steps", () => {
    const figures = (weeks: number) => ({
      begins: "2024-01-01",
      ends: "2024-01-01",
      said: [],
      figures: { weeks, "weeks.from": dateToDay("2024-01-01") as number },
      ...shortened(weeksOf(weeks)),
    });
    expect(lineOf(figures(60)).step).toBe(7);
    expect(lineOf(figures(61))).toMatchObject({ step: 14, from: dateToDay("2024-01-01") });
    expect(lineOf(figures(61)).mine.at(-1)).toBe(60);
  });

  it("F80 half a year around the breakup, where the chat is longer than that", () => {
    const weeks = weeksOf(100);
    expect(closeLine(weeks, "2025-03-04")).toEqual({
      mine: weeks.me.slice(43, 69),
      theirs: Array(26).fill(3),
      from: (dateToDay("2024-01-01") ?? 0) + 43 * 7,
      step: 7,
    });
    expect(closeLine(weeks, "2024-01-03")?.mine).toHaveLength(26);
    expect(closeLine(weeks, "2023-12-31")).toBeNull();
    expect(closeLine(weeks, null)).toBeNull();
    expect(closeLine(weeksOf(30), "2024-03-03")).toBeNull();
  });
});
