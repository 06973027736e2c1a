import { describe, expect, it } from "vitest";
import { sleepOf } from "./clock.ts";
import { episodesOf } from "./episodes.ts";
import { kindsOfPush } from "./kinds-of-push.ts";
import { calendarOf } from "./months.ts";
import { intoSilenceOf } from "./returns.ts";
import { day, hour, type Line, partsOf, repeated } from "./testing.ts";
import { waitsOf } from "./waits.ts";

const episodes = (lines: readonly Line[]) => {
  const { thread, turns, all } = partsOf(lines);
  return episodesOf(thread, turns, waitsOf(thread, turns, sleepOf(all)), calendarOf(all));
};

describe("F80 episodes", () => {
  const push = (count: number, answer: number | null): Line[] => [
    ...Array.from({ length: count }, (_, one): Line => [one, "A"]),
    ...(answer === null ? [] : [[count - 1 + answer, "B"] as Line]),
  ];
  const moved = (lines: readonly Line[], by: number) => lines.map(([minute, who]): Line => [minute + by, who]);

  it("F80 tell how many messages, the silence before and after, and how it stands among that month's waits", () => {
    // Answers after 1 to 12 minutes, a day apart; then four messages that have theirs after 9 minutes: longer than 8 of the 12, so than 6 of 10.
    const usual = Array.from({ length: 12 }, (_, one) => moved(push(1, one + 1), one * day)).flat();
    expect(episodes([...usual, ...moved(push(4, 9), 12 * day)])).toEqual([
      { date: "2024-01-13", messages: 4, before: 86_400 - 12 * 60, after: 540, longerThan: 6, month: "2024-01" },
    ]);
  });

  it("F80 without an answer, or with few waits to stand among, say less", () => {
    expect(episodes([...push(3, 5), ...moved(push(3, null), day)])).toEqual([
      { date: "2024-01-01", messages: 3, before: null, after: 300, longerThan: null, month: "2024-01" },
      { date: "2024-01-02", messages: 3, before: 86_400 - 7 * 60, after: null, longerThan: null, month: "2024-01" },
    ]);
  });

  it("F80 are the ten with the most messages, whatever came of them, in their order", () => {
    const sizes = [3, 9, 4, 8, 5, 7, 6, 3, 4, 5, 2, 6, 12];
    expect(episodes(sizes.flatMap((size, one) => moved(push(size, 30), one * day))).map(({ messages }) => messages)).toEqual([
      9, 4, 8, 5, 7, 6, 4, 5, 6, 12,
    ]);
  });
});

describe("F80 what I wrote into silence", () => {
  it("F80 counts my messages 10 minutes and more after my first one without an answer, and how they came back", () => {
    const found = partsOf([
      [0, "A"],
      [9, "A"],
      [10, "A"],
      [30, "A"],
      [40, "B"],
      [41, "A"],
      [2 * day, "B"],
      [2 * day + hour, "B"],
      [3 * day, "A"],
      [4 * day, "A"],
      [5 * day, "B"],
      [6 * day, "A"],
    ]);
    // At 10 and 30, and on day 4. Returns: after four messages, after one (more than a day later), after two (more than a day).
    expect(intoSilenceOf(found.thread)).toEqual({
      messages: 3,
      returns: { count: 3, afterOne: 1 },
      lateReturns: { count: 2, afterOne: 1 },
    });
  });
});

describe("F80 kinds of push in my own messages", () => {
  it("F80 are counted by month, mine alone", () => {
    const { thread, all } = partsOf(
      repeated(
        [
          [0, "A"],
          [1, "B"],
          [2, "A"],
        ],
        2,
        31 * day,
      ),
    );
    const found = kindsOfPush(thread, calendarOf(all), {
      kinds: ["pleading", "guilt", "blame"],
      of: (entry) => [0b101, 0b111, 0b001, 0, 0, 0b010][entry] ?? 0,
    });
    expect(found).toEqual([
      { month: "2024-01", messages: 2, kinds: { pleading: 2, blame: 1 } },
      { month: "2024-02", messages: 2, kinds: { guilt: 1 } },
    ]);
  });
});
