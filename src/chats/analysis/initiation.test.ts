import { describe, expect, it } from "vitest";
import { codeOf } from "../kinds.ts";
import { initiationOf } from "./initiation.ts";
import { shareOf } from "./share.ts";
import { afterSilences, silencesOf } from "./silences.ts";
import { day, hour, type Line, partsOf, repeated } from "./testing.ts";

const initiation = (lines: readonly Line[]) => {
  const { thread, sessions } = partsOf(lines);
  return initiationOf(thread, sessions);
};

describe("F80 who begins", () => {
  it("F80 a message opens a session after more than 3, 6 and 12 hours", () => {
    // Silences: 3 h exactly (opens nothing), 3 h 1 min, 6 h 1 min, 12 h 1 min.
    const { gaps } = initiation([
      [0, "A"],
      [3 * hour, "B"],
      [6 * hour + 1, "A"],
      [12 * hour + 2, "B"],
      [24 * hour + 3, "B"],
    ]);
    expect(gaps.map(({ hours, of, count }) => [hours, of, count])).toEqual([
      [3, 4, 2],
      [6, 3, 1],
      [12, 2, 1],
    ]);
  });

  it("F80 the interval is Wilson's", () => {
    // 8 of 10, worked out by hand with z = 1.96: (0.8 + 0.19208 ± 1.96 √(0.016 + 0.009604)) / 1.38416.
    const { low, high } = shareOf(8, 10);
    expect(low).toBeCloseTo(0.4902, 4);
    expect(high).toBeCloseTo(0.9433, 4);
    expect(shareOf(0, 0)).toEqual({ of: 0, count: 0, share: null, low: 0, high: 1 });
  });

  it("F80 a direction is said only where the three gaps agree", () => {
    expect(initiation(repeated([[0, "A"]], 20, day)).direction).toBe("me");
    expect(initiation(repeated([[0, "B"]], 20, day)).direction).toBe("them");
    expect(
      initiation(
        repeated(
          [
            [0, "A"],
            [day, "B"],
          ],
          10,
          2 * day,
        ),
      ).direction,
    ).toBe("balanced");
    // By 12 hours I open all 20; by 3 hours they open as many, 4 hours after mine.
    expect(
      initiation(
        repeated(
          [
            [0, "A"],
            [4 * hour, "B"],
          ],
          20,
          day,
        ),
      ).direction,
    ).toBe(null);
  });
});

describe("F80 who ends a silence", () => {
  it("F80 silences of more than a day, three days and a week, and calls that end one", () => {
    const { thread, sessions } = partsOf([
      [0, "A"],
      [day, "B"],
      [2 * day + 1, "A"],
      [6 * day, "B"],
      [15 * day, "A"],
      [20 * day, "B", { kind: codeOf("call") }],
      [20 * day + hour, "B"],
    ]);
    const silences = silencesOf(thread, sessions[3]);
    // A day exactly is none; the call ends five days, and an hour later there was no silence to end.
    expect(silences.map(({ seconds, endedBy }) => [Math.round(seconds / 86_400), endedBy])).toEqual([
      [1, "me"],
      [4, "them"],
      [9, "me"],
      [5, "call"],
    ]);
    expect(afterSilences(silences).map(({ hours, of, count, calls }) => [hours, of, count, calls])).toEqual([
      [24, 3, 2, 1],
      [72, 2, 1, 1],
      [168, 1, 1, 0],
    ]);
  });
});
