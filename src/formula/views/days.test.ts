import { describe, expect, it } from "vitest";
import { logOf } from "../testing.ts";
import { daysOf } from "./days.ts";

const chapter = "c1";

describe("F20 F25 the days", () => {
  it("F20 Day 0 is the day of the last contact before the weeks, and later contact never moves it", () => {
    const { situation, moment } = logOf(10, [
      [0, "contact", { way: "text" }],
      [3, "weeks", { length: 30 }],
      [5, "contact", { way: "call" }],
    ]);
    expect(daysOf(situation, chapter, moment)).toMatchObject({ day0: 0 + moment.base, n: 10, slips: [5 + moment.base] });
  });

  it("F20 without any recorded contact Day 0 is the day on which the weeks were begun", () => {
    const { situation, moment } = logOf(4, [[1, "weeks", { length: 14 }]]);
    expect(daysOf(situation, chapter, moment)).toMatchObject({ day0: 1 + moment.base, n: 3, keptAll: 3, of: 3, keptOfLast: 3 });
  });

  it("F25 a slip costs one day of 28, and several on one day cost that day once", () => {
    const { situation, moment } = logOf(40, [
      [0, "weeks", { length: 60 }],
      [30, "contact", { way: "text" }],
      [30, "contact", { way: "call" }],
    ]);
    expect(daysOf(situation, chapter, moment)).toMatchObject({ of: 28, keptOfLast: 27, keptAll: 39 });
  });

  it("F25 two reserve days keep a run whole, oldest slip first; a third ends it", () => {
    const slips = [10, 12, 14].map((day) => [day, "contact", { way: "text" }] as const);
    const { situation, moment } = logOf(20, [[0, "weeks", { length: 30 }], ...slips]);
    const days = daysOf(situation, chapter, moment);
    expect(days?.reserve).toMatchObject({ used: 2, left: 0, days: [10 + moment.base, 12 + moment.base] });
    expect(days).toMatchObject({ longestRun: 13, run: 6, keptAll: 17 });
  });

  it("F25 no reserve day is given while a mode holds, and earlier ones stay", () => {
    const { situation, moment } = logOf(20, [
      [0, "weeks", { length: 30 }],
      [5, "contact", { way: "text" }],
      [8, "mode", { mode: "asked-to-stop", because: "settings" }],
      [10, "contact", { way: "text" }],
    ]);
    expect(daysOf(situation, chapter, moment)?.reserve.days).toEqual([5 + moment.base]);
  });

  it("F23 needed contact, real chance and what the ex starts never count", () => {
    const { situation, moment } = logOf(9, [
      [0, "weeks", { length: 30 }],
      [2, "contact", { way: "text", need: "children" }],
      [3, "contact", { way: "visit", chance: "chance" }],
      [4, "received", { way: "text", tone: "warm" }],
    ]);
    expect(daysOf(situation, chapter, moment)).toMatchObject({ keptAll: 9, slips: [], sinceSlip: null });
  });

  it("F22 looking is shown and ends no run", () => {
    const { situation, moment } = logOf(9, [
      [0, "weeks", { length: 30 }],
      [4, "looking", { what: "story" }],
    ]);
    const days = daysOf(situation, chapter, moment);
    expect(days).toMatchObject({ run: 9, keptAll: 9 });
    expect(days?.strip.filter(({ looked }) => looked)).toHaveLength(1);
  });

  it("F20 a slip on Day 0 after the start costs no day and no reserve", () => {
    const { situation, moment } = logOf(5, [
      [0, "weeks", { length: 14 }],
      [0, "contact", { way: "text" }],
    ]);
    expect(daysOf(situation, chapter, moment)).toMatchObject({ keptAll: 5, n: 5, slips: [], reserve: { used: 0 } });
  });

  it("F36 days go on past the end until the review is answered, and longer adds days", () => {
    const past = logOf(20, [[0, "weeks", { length: 14 }]]);
    expect(daysOf(past.situation, chapter, past.moment)).toMatchObject({ n: 20, reviewDue: true, ended: null });
    const longer = logOf(20, [
      [0, "weeks", { length: 14 }],
      [15, "weeks-review", { way: "longer", more: 14 }],
    ]);
    expect(daysOf(longer.situation, chapter, longer.moment)).toMatchObject({ length: 28, reviewDue: false });
    const over = logOf(20, [
      [0, "weeks", { length: 14 }],
      [15, "weeks-review", { way: "let-go" }],
    ]);
    expect(daysOf(over.situation, chapter, over.moment)).toMatchObject({ n: 15, reviewDue: false });
  });

  it("F20 before the weeks are begun there is nothing to count", () => {
    const { situation, moment } = logOf(3, []);
    expect(daysOf(situation, chapter, moment)).toBeNull();
  });
});
