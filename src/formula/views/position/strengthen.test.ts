import { describe, expect, it } from "vitest";
import { areas } from "../../library/types.ts";
import { type Happening, idOf, logOf } from "../../testing.ts";
import { safetyOf } from "../safety.ts";
import { strengthen, trendOf } from "./index.ts";

const begun: Happening = [0, "chapter", { why: "first" }];
const weeks: Happening = [0, "weeks", { length: 30 }];
const everyArea = areas.map((area): Happening => [5, "done", { area, text: "-" }]);

function named(today: number, happenings: readonly Happening[]) {
  const { situation, moment } = logOf(today, happenings);
  return strengthen(situation, "c1", safetyOf(situation, moment), moment);
}

describe("F52 the one thing", () => {
  it("F52d an activity in an empty area, in their order", () => {
    expect(named(5, [begun])).toMatchObject({ what: "activity", part: "own-world", area: "body", gain: expect.closeTo(60 / 17.5 + 8, 9) });
    expect(named(5, [begun, [5, "done", { area: "body", text: "-" }]])).toMatchObject({ area: "people" });
  });

  it("F52e keeping today, where all areas are full and nothing else is there", () => {
    const found = named(5, [begun, weeks, ...everyArea]);
    expect(found).toMatchObject({ what: "keep-today", part: "space", gain: expect.closeTo(100 / 28, 9) });
    expect(named(5, [begun, weeks, ...everyArea, [5, "contact", { way: "call" }]])).toMatchObject({ what: "check-in" });
  });

  it("F52d riding out the next urge, where there was one this week", () => {
    const urge: Happening = [4, "urge", { strength: 6 }];
    expect(named(5, [begun, weeks, ...everyArea, urge])).toMatchObject({
      what: "ride-out",
      gain: expect.closeTo(6, 9),
      entries: [idOf(9)],
    });
    expect(named(5, [begun, weeks, ...everyArea, urge, [5, "urge-after", { of: idOf(9), ended: "ridden-out" }]])?.what).toBe("keep-today");
  });

  it("F52d a standard that rested longest, and a goal's next step", () => {
    const standards = ["sleep", "no money"].map((text): Happening => [0, "standard", { text, state: "on" }]);
    const kept: Happening = [3, "held", { of: idOf(9), how: "kept" }];
    expect(named(5, [begun, weeks, ...everyArea, ...standards, kept])).toMatchObject({ what: "standard", entries: [idOf(10)] });
    const goal: Happening = [0, "goal", { area: "body", text: "swim", until: "2026-06-01", steps: ["pool"], state: "on" }];
    expect(named(5, [begun, weeks, ...everyArea, goal])).toMatchObject({ what: "goal-step", entries: [idOf(9)] });
    const step: Happening = [4, "goal-step", { of: idOf(9), step: 0, proof: "seen" }];
    expect(named(5, [begun, weeks, ...everyArea, goal, step])?.what).toBe("keep-today");
  });

  it("F52d the weeks once step 1 is settled, and never under a mode", () => {
    const log: Happening[] = [
      [0, "contact", { way: "text" }],
      [0, "chapter", { why: "first" }],
      [9, "check-in", {}],
    ];
    const skipped: Happening = [1, "agreement", { what: "skipped" }];
    expect(named(12, log)?.what).toBe("activity");
    expect(named(12, [...log, skipped])).toMatchObject({ what: "weeks", part: "space" });
    expect(named(12, [...log, skipped, [2, "mode", { mode: "order", because: "settings" }]])?.what).toBe("activity");
  });
});

describe("F52 the trend", () => {
  it("F52a calendar weeks from the start on, at most 12, the running one read today", () => {
    const { situation, moment } = logOf(9, [begun]);
    const trend = trendOf(situation, "c1", moment);
    expect(trend.map(({ monday, until }) => [monday - moment.base, until - moment.base])).toEqual([
      [0, 6],
      [7, 9],
    ]);
    const long = logOf(400, [begun]);
    expect(trendOf(long.situation, "c1", long.moment)).toHaveLength(12);
    const none = logOf(3, []);
    expect(trendOf(none.situation, "c1", none.moment)).toEqual([]);
  });

  it("F52b the smoothed line is 0.4 of the week and 0.6 of the line before", () => {
    const { situation, moment } = logOf(8, [begun, [8, "agreement", { what: "skipped" }]]);
    const line = trendOf(situation, "c1", moment).map(({ values, smoothed }) => [values["common-ground"], smoothed["common-ground"]]);
    expect(line).toEqual([
      [40, 40],
      [100, expect.closeTo(64, 9)],
    ]);
  });
});
