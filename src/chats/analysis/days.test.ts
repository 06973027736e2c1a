import { describe, expect, it } from "vitest";
import { codeOf } from "../kinds.ts";
import { type After, afterOf } from "./after.ts";
import { candidatesOf } from "./breakup.ts";
import { hoursOf } from "./clock.ts";
import { calendarOf, monthsOf } from "./months.ts";
import { silencesOf } from "./silences.ts";
import { day, hour, type Line, partsOf, repeated, week } from "./testing.ts";
import { theilSen } from "./trend.ts";

function since(lines: readonly Line[], breakup: string, today: string | null = null): After {
  const { thread, sessions, starts, all } = partsOf(lines);
  return afterOf(thread, { all, starts, silences: silencesOf(thread, sessions[3]), breakup, today });
}

describe("F80 hours and months", () => {
  const lines: readonly Line[] = [
    [30, "A"],
    [4 * hour + 59, "B"],
    [5 * hour, "A"],
    [6 * day + 23 * hour, "A", { chars: 3 }],
    [31 * day, "B"],
  ];

  it("F80 messages stand by weekday and hour; the night is from 0 to 5", () => {
    const { table, nights } = hoursOf(partsOf(lines).all);
    expect(table.me[0]?.slice(0, 6)).toEqual([1, 0, 0, 0, 0, 1]);
    expect(table.me[6]?.[23]).toBe(1);
    expect(table.them[0]?.[4]).toBe(1);
    // 2024-02-01 is a Thursday.
    expect(table.them[3]?.[0]).toBe(1);
    expect(nights).toEqual({ me: 1 / 3, them: 1 });
  });

  it("F80 the line of months holds who wrote, who began, and nights", () => {
    const { all } = partsOf(lines);
    expect(monthsOf(all, calendarOf(all))).toEqual([
      {
        month: "2024-01",
        messages: { me: 3, them: 1 },
        chars: { me: 23, them: 10 },
        nights: { me: 1, them: 1 },
        openings: { me: 2, them: 0 },
      },
      {
        month: "2024-02",
        messages: { me: 0, them: 1 },
        chars: { me: 0, them: 10 },
        nights: { me: 0, them: 1 },
        openings: { me: 0, them: 1 },
      },
    ]);
  });

  it("F80 a month without a message is there", () => {
    const { all } = partsOf([
      [0, "A"],
      [70 * day, "B"],
    ]);
    expect(monthsOf(all, calendarOf(all)).map(({ month, messages }) => [month, messages.me + messages.them])).toEqual([
      ["2024-01", 1],
      ["2024-02", 0],
      ["2024-03", 1],
    ]);
  });
});

describe("F80 before and after the breakup", () => {
  it("F80 days of a great fall are proposed, the greatest first", () => {
    // 10 a day for 60 days, 4 a day for 60 days, 1 a day for 60 days.
    const lines = [10, 4, 1].flatMap((count, part) =>
      Array.from({ length: 60 }, (_, one) =>
        Array.from({ length: count }, (_, i): Line => [(part * 60 + one) * day + 600 + i, "A"]),
      ).flat(),
    );
    expect(candidatesOf(partsOf(lines).all)).toEqual([
      { date: "2024-03-01", before: 10, after: 4 },
      { date: "2024-04-30", before: 4, after: 1 },
    ]);
    expect(
      candidatesOf(
        partsOf(
          repeated(
            [
              [600, "A"],
              [601, "B"],
            ],
            100,
            day,
          ),
        ).all,
      ),
    ).toEqual([]);
    expect(candidatesOf(partsOf([]).all)).toEqual([]);
  });

  it("F80 weeks, runs of days and nights are counted from its day on", () => {
    // The day of the breakup is Monday, January 8. I write on days 7, 10, 11 and 20; they on day 12. The chat ends on day 22.
    const found = since(
      [
        [day + 60, "A"],
        [7 * day + 600, "A"],
        [10 * day + 600, "A"],
        [11 * day + 60, "A"],
        [12 * day + 600, "B"],
        [20 * day + 600, "A"],
        [22 * day + 600, "B"],
      ],
      "2024-01-08",
      "2024-01-25",
    );
    expect(found.weeks).toEqual([
      { from: "2024-01-08", messages: { me: 3, them: 1 }, openings: { me: 3, them: 1 } },
      { from: "2024-01-15", messages: { me: 1, them: 0 }, openings: { me: 1, them: 0 } },
      { from: "2024-01-22", messages: { me: 0, them: 1 }, openings: { me: 0, them: 1 } },
    ]);
    expect(found.longestRun).toBe(8);
    expect(found.runToday).toBe(4);
    expect(found.nights).toEqual({ before: { me: 1, them: null }, after: { me: 1 / 4, them: 0 } });
    // The third day of silence is not over on day 10; from day 12 to 20 it was eight.
    expect(found.silences).toEqual([
      { from: "2024-01-02", to: "2024-01-08", days: 6, endedBy: "me" },
      { from: "2024-01-13", to: "2024-01-21", days: 8, endedBy: "me" },
    ]);
    // Of my four openings, those of day 7 (five days later) had no answer in time; those of days 10, 11 and 20 had.
    expect(found.answered).toMatchObject({ count: 3, of: 4 });
    expect(found.trend).toEqual({ me: null, them: null });
  });

  it("F80 an opening of the last 72 hours without an answer is left out, and a call ends a silence", () => {
    const found = since(
      [
        [0, "B"],
        [day, "A"],
        [5 * day, "B", { kind: codeOf("call") }],
        [9 * day, "A"],
        [10 * day, "A"],
      ],
      "2024-01-01",
    );
    expect(found.answered).toMatchObject({ count: 0, of: 1 });
    expect(found.silences.map(({ days, endedBy }) => [days, endedBy])).toEqual([
      [4, "call"],
      [4, "me"],
    ]);
    expect(found.runToday).toBe(null);
  });

  it("F80 the trend is the median of all slopes, of whole weeks", () => {
    // Slopes of 1, 2, 9, 4: 1, 4, 1, 7, 1, -5; in the middle 1.
    expect(theilSen([1, 2, 9, 4])).toBe(1);
    expect(theilSen([1, 2, 3])).toBe(null);
    const falling = [5, 4, 3, 2, 1].flatMap((count, one) => Array.from({ length: count }, (_, i): Line => [one * week + i, "A"]));
    // The fifth week has one day only, so it does not count.
    expect(since(falling, "2024-01-01").trend.me).toBe(-1);
  });

  it("F80 a breakup after the last message leaves nothing to count", () => {
    expect(
      since(
        [
          [0, "A"],
          [1, "B"],
        ],
        "2024-02-01",
        "2024-02-11",
      ),
    ).toMatchObject({ weeks: [], longestRun: 0, runToday: 11, silences: [] });
  });
});
