import { describe, expect, it } from "vitest";
import { sleepOf } from "./clock.ts";
import { spansOf } from "./spans.ts";
import { day, hour, type Line, partsOf, repeated } from "./testing.ts";
import { waitsOf } from "./waits.ts";
import { weeksOf } from "./weeks.ts";

function spansIn(lines: readonly Line[], breakup: string | null = null) {
  const { thread, turns, all, starts } = partsOf(lines);
  return spansOf(thread, { all, starts, turns, waits: waitsOf(thread, turns, sleepOf(all)), breakup });
}

/** A day that one of them opens, and an answer after so many minutes. */
const dayOf = (opens: "A" | "B", wait: number): Line[] => [
  [12 * hour, opens],
  [12 * hour + wait, opens === "A" ? "B" : "A"],
];
const later = (lines: readonly Line[], days: number): Line[] => lines.map(([minute, who]): Line => [minute + days * day, who]);

describe("F80 then and at last", () => {
  it("F80 the first year and the last eight weeks stand side by side", () => {
    const lines = [...repeated(dayOf("B", 5), 400, day), ...later(repeated(dayOf("A", 90), 56, day), 400)];
    const [first, last] = spansIn(lines);
    expect(first).toMatchObject({ name: "first-year", from: "2024-01-01", to: "2024-12-30", openings: { of: 365, count: 0 } });
    expect(first?.waits.me).toEqual({ answered: 365, median: 300 });
    expect(last).toMatchObject({ name: "last-weeks", openings: { of: 56, count: 56 } });
    expect(last?.waits.them).toEqual({ answered: 56, median: 5400 });
    expect(last?.waits.me).toEqual({ answered: 55, median: (24 * 60 - 90) * 60 });
  });

  it("F80 what came from the breakup on is in neither", () => {
    const lines = [...repeated(dayOf("B", 5), 60, day), ...later(repeated(dayOf("A", 5), 30, day), 60)];
    const spans = spansIn(lines, "2024-03-01");
    expect(spans.map(({ name, from, to, openings }) => [name, from, to, openings.of, openings.count])).toEqual([
      ["first-half", "2024-01-01", "2024-01-30", 30, 0],
      ["second-half", "2024-01-31", "2024-02-29", 30, 0],
    ]);
  });

  it("F80 below eight weeks there is no then", () => {
    expect(spansIn(repeated(dayOf("A", 5), 55, day))).toEqual([]);
    expect(spansIn(repeated(dayOf("A", 5), 400, day), "2024-02-20")).toEqual([]);
    expect(spansIn(repeated(dayOf("A", 5), 400, day), "2020-02-20")).toEqual([]);
  });
});

describe("F80 the line of weeks", () => {
  it("F80 weeks begin on Mondays, and empty ones stand", () => {
    const { all } = partsOf([
      [3 * day, "A"],
      [6 * day, "B"],
      [7 * day, "A"],
      [22 * day, "A"],
    ]);
    expect(weeksOf(all)).toEqual({ from: "2024-01-01", me: [1, 1, 0, 1], them: [1, 0, 0, 0] });
    expect(weeksOf(partsOf([]).all)).toMatchObject({ me: [], them: [] });
  });
});
