import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flags } from "../kinds.ts";
import { type Analysis, analyse, type TwoSided } from "./analyse.ts";
import { sentencesOf } from "./sentences.ts";
import { chatOf, day, type Line, monday, repeated, week } from "./testing.ts";
import { say, waitInWords } from "./words.ts";

/** I begin each day, write twice before they answer, and they take 30 minutes where I take one. */
const pursuing = (times: number) =>
  repeated(
    [
      [600, "A", { chars: 30 }],
      [615, "A"],
      [645, "B"],
      [646, "A"],
      [676, "B"],
    ],
    times,
    day,
  );
const looked = (lines: readonly Line[], more: object = {}) => analyse(chatOf(lines), { me: [0], ...more });
const two = (found: Analysis): TwoSided => {
  if (found.type !== "two-sided") throw new Error(found.type);
  return found;
};
const swapped = (lines: readonly Line[]) => lines.map(([minute, who, more]): Line => [minute, who === "A" ? "B" : "A", more]);
const moved = (lines: readonly Line[], by: number) => lines.map(([minute, who, more]): Line => [minute + by, who, more]);

const someLines = fc
  .array(
    fc.tuple(fc.oneof(fc.nat(5), fc.nat(60), fc.nat(1_000), fc.nat(3 * day)), fc.constantFrom("A" as const, "B" as const), fc.nat(80)),
    { minLength: 220, maxLength: 400 },
  )
  .map((steps) => {
    let minute = 0;
    return steps.map(([gap, who, chars]): Line => {
      minute += gap;
      return [minute, who, { chars }];
    });
  });

describe("F80 who moves first", () => {
  it("F80 the index is the mean of its six parts", () => {
    // 40 days. Sessions: 40 of 40 mine. Follow-ups: mine 40 in 80 turns, theirs none. Waits for them 30 min, for me 1 min.
    // Characters: 50 of 70 mine. They have each last word but reopen nothing; the last of all is theirs and unanswered.
    const { index, waitRatio } = two(looked(pursuing(40))).pursuit;
    const waiting = Math.tanh(0.5 * Math.log(30));
    const parts = [1, 0, 1, waiting, 2 * (50 / 70) - 1, -1 / 5];
    expect(Object.values(index?.components ?? {})).toEqual(parts.map((part) => expect.closeTo(part, 12)));
    expect(index?.value).toBeCloseTo((100 * parts.reduce((sum, part) => sum + part)) / 6, 9);
    expect(index?.direction).toBe("me");
    expect(waitRatio).toEqual({ value: expect.closeTo(30), low: expect.closeTo(30), high: expect.closeTo(30) });
  });

  it("F80 below 30 sessions or 200 messages there is none", () => {
    expect(two(looked(pursuing(40).slice(0, 199))).pursuit.index).toBe(null);
    expect(two(looked(pursuing(40).slice(0, 200))).pursuit.index).not.toBe(null);
    expect(two(looked(repeated(pursuing(1), 29, day))).pursuit).toMatchObject({ index: null, waitRatio: null });
    const long = repeated([...pursuing(1), ...moved(pursuing(1), 80)], 29, day);
    expect(long.length).toBeGreaterThan(200);
    expect(two(looked(long)).pursuit.index).toBe(null);
  });

  it("F80 each window of 8 weeks has its own gate", () => {
    // 8 weeks of five messages a day, then 8 weeks without any but the last.
    const { windows } = two(looked([...pursuing(56), [16 * week - 1, "A"]])).pursuit;
    expect(windows.map(({ from }) => from)).toEqual([
      "2024-01-01",
      "2024-01-08",
      "2024-01-15",
      "2024-01-22",
      "2024-01-29",
      "2024-02-05",
      "2024-02-12",
      "2024-02-19",
      "2024-02-26",
    ]);
    // 280, 245, 210 messages; then 175.
    expect(windows.map(({ index }) => index === null)).toEqual([false, false, false, true, true, true, true, true, true]);
  });

  it("F80 the parts stay between -1 and 1, the index inside of its interval's reach, and the same seed gives the same", () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        const found = looked(lines);
        expect(looked(lines)).toEqual(found);
        const { index } = two(found).pursuit;
        for (const part of Object.values(index?.components ?? {})) expect(Math.abs(part)).toBeLessThanOrEqual(1);
        if (index !== null) expect(index.low).toBeLessThanOrEqual(index.high);
      }),
      { numRuns: 8 },
    );
  });

  it("F80 who is me and who is not: swapping the two mirrors all of it", () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        const [mine, theirs] = [two(looked(lines)), two(looked(swapped(lines)))];
        expect(theirs.initiation.gaps.map(({ share, low }) => [share, low])).toEqual(
          mine.initiation.gaps.map(({ share, high }) => [expect.closeTo(1 - (share ?? 0)), expect.closeTo(1 - high)]),
        );
        expect(theirs.lastWords.reopened).toEqual({ me: mine.lastWords.reopened.them, them: mine.lastWords.reopened.me });
        expect(theirs.waits).toEqual({ me: mine.waits.them, them: mine.waits.me });
        expect(theirs.followUps.count).toEqual({ me: mine.followUps.count.them, them: mine.followUps.count.me });
        const [index, mirror] = [mine.pursuit.index, theirs.pursuit.index];
        expect(mirror === null).toBe(index === null);
        if (index === null || mirror === null) return;
        expect(mirror.value).toBeCloseTo(-index.value, 9);
        expect(mirror.low).toBeCloseTo(-index.high, 9);
      }),
      { numRuns: 8 },
    );
  });

  it("F80 a week later everything is the same but the dates", () => {
    const timeless = (found: Analysis) =>
      JSON.stringify(found, (key, value) => (["from", "to", "date", "month", "months", "longerThan"].includes(key) ? null : value));
    fc.assert(
      fc.property(someLines, (lines) => {
        expect(timeless(looked(moved(lines, week)))).toBe(timeless(looked(lines)));
      }),
      { numRuns: 8 },
    );
  });

  it("F80 twice the same years: twice the counts, the same shares, narrower intervals", () => {
    const once = pursuing(70);
    const [one, both] = [two(looked(once)), two(looked([...once, ...moved(once, 70 * day)]))];
    expect(both.volume.messages.me).toBe(2 * one.volume.messages.me);
    expect(both.waits.them.median).toBe(one.waits.them.median);
    expect(both.initiation.gaps[1]?.share).toBe(one.initiation.gaps[1]?.share);
    expect(both.initiation.gaps[1]?.low).toBeGreaterThan(one.initiation.gaps[1]?.low ?? 1);
  });
});

describe("F80 what a chat shows", () => {
  it("F80 is plain JSON", () => {
    const found = looked(pursuing(40), { breakup: "2024-01-20", today: "2024-03-01" });
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it("F80 with one side only, or too many people, nothing is said about the two", () => {
    expect(
      looked([
        [0, "A"],
        [1, "A"],
      ]),
    ).toMatchObject({ type: "one-sided", messages: { me: 2, them: 0 } });
    expect(looked([])).toMatchObject({ type: "one-sided", messages: { me: 0, them: 0 }, months: [] });
    const group: Line[] = [
      [0, "A"],
      [1, "B"],
      [2, "C"],
    ];
    expect(looked(group)).toEqual({ type: "group", writers: 3 });
    expect(looked(group, { them: [2] })).toMatchObject({ type: "two-sided", messages: { me: 1, them: 1 } });
    expect(looked(group, { me: [0, 2] })).toMatchObject({ type: "two-sided", messages: { me: 2, them: 1 } });
  });

  it("F80 a clock of minutes makes no wait nothing", () => {
    const lines = repeated(
      [
        [600, "A", { flags: flags.minute }],
        [600, "B"],
        [601, "A"],
        [601, "B"],
        [603, "A"],
      ],
      50,
      day,
    );
    const found = two(looked(lines));
    expect(found.isCoarse).toBe(true);
    expect(found.waits.them.median).toBe(0);
    // For them: 0 of 100 waits that are answered at once, which count 30 seconds; for me: 60 and 120.
    expect(found.pursuit.waitRatio?.value).toBeCloseTo(0.5);
    expect(sentencesOf(found).map(say).join(" ")).toContain("The usual wait was under 1 min for their answer");
  });
});

describe("F80 the sentences of a look back", () => {
  const idsOf = (found: Analysis) => sentencesOf(found).map(({ id }) => id);
  const found = two(looked(pursuing(40), { breakup: "2024-01-20", today: "2024-03-01" }));

  it("F80 say what the rules allow", () => {
    expect(idsOf(found)).toEqual([
      "beginning-me",
      "waiting",
      "waiting-me",
      "volume",
      "index-me",
      "index-meaning",
      "pushes-none",
      "into-silence",
      "returns",
      "after-answered",
      "after-run",
      "after-today",
    ]);
    expect(sentencesOf(found).map(say).slice(0, 4)).toEqual([
      "You began 100 of every 100 conversations; there were 40 in all.",
      "The usual wait was 30 min for their answer and 1 min for yours.",
      "You waited longer than they did.",
      "Of every 100 characters, 71 are yours.",
    ]);
  });

  it("F80 say less where less is known", () => {
    expect(idsOf(looked(pursuing(10)))).toEqual([
      "beginning-me",
      "waiting",
      "volume",
      "index-few",
      "pushes-none",
      "into-silence",
      "returns",
    ]);
    expect(idsOf(looked([[0, "A"]]))).toEqual(["one-sided"]);
    expect(idsOf(looked(pursuing(2)))).toEqual(["volume", "index-few", "pushes-none", "into-silence"]);
    expect(idsOf({ type: "group", writers: 4 })).toEqual(["group"]);
  });

  it("F80 of pushes say what the claim allows, and nothing else", () => {
    for (const claim of ["later", "none"] as const)
      expect(idsOf({ ...found, pushes: { ...found.pushes, claim } }).filter((id) => id.startsWith("pushes"))).toEqual([`pushes-${claim}`]);
  });

  it("F80 a wait is told in words, never as nothing", () => {
    expect([0, 59, 60, 3_599, 5_400, 86_400, 3 * 86_400, null].map(waitInWords)).toEqual([
      "under 1 min",
      "under 1 min",
      "1 min",
      "1 h",
      "1 h 30 min",
      "24 h",
      "3 days",
      "more than a week",
    ]);
    expect(say({ id: "after-run", values: { days: 1 } })).toContain("is 1 day.");
  });
});

it("F80 a clock that was never set is read too: the first of January 1970 was a Thursday", () => {
  const since1970 = -(monday - Date.UTC(1970, 0, 1)) / 60_000;
  const found = two(looked(moved(pursuing(3), since1970)));
  const { me } = found.hours.table;
  expect(me.map((hours) => hours.reduce((sum, count) => sum + count, 0))).toEqual([0, 0, 0, 3, 3, 3, 0]);
});

it("F80 a time that no clock shows is left out", () => {
  const inOrder = pursuing(3);
  const far = (year: number): Line => [(Date.UTC(year, 0, 1) - monday) / 60_000, "B"];
  expect(two(looked([...inOrder, far(2099)])).messages).toEqual(two(looked(inOrder)).messages);
  expect(two(looked([far(1899), ...inOrder])).pursuit).toEqual(two(looked(inOrder)).pursuit);
});
