import { describe, expect, it } from "vitest";
import { analyse, say } from "#chats";
import { decode } from "#formula";
import { chatOf, day, hour, type Line, repeated, week } from "../../../../chats/analysis/testing.ts";
import { entriesOf } from "../../../../formula/testing.ts";
import { bothIn, figuresOf, sentencesIn, stretchesIn, valueIn } from "./figures.ts";

/** A day on which I begin, am answered in five minutes, and write at night. */
const oneDay: Line[] = [
  [2 * hour, "A"],
  [2 * hour + 5, "B"],
  [2 * hour + 8, "A"],
];
const seenOf = (lines: readonly Line[], breakup: string | null) => ({
  analysis: analyse(chatOf(lines), { me: [0], them: [1], breakup, today: "2024-12-01" }),
  begins: "2024-01-01",
  ends: "2024-11-30",
  breakup,
});
const two = figuresOf(seenOf(repeated(oneDay, 200, day), "2024-06-01"));

describe("F83 the figures of a chat", () => {
  it("F83 are an entry as they are, and hold no name and no word of anybody", () => {
    const [entry] = entriesOf([[1, "look-back", two]]);
    expect(decode(entry, 0).type).toBe("entry");
    const texts = Object.values(two)
      .flatMap((value) => (Array.isArray(value) ? value : [value]))
      .filter((value) => typeof value === "string");
    for (const text of texts) expect(text).toMatch(/^(?:\d{4}-\d\d-\d\d|[a-z-]+)$/);
    expect(Object.values(two.figures).every((value) => Number.isFinite(value))).toBe(true);
  });

  it("F80 F83 say the same sentences after they were kept", () => {
    const read = JSON.parse(JSON.stringify(two)) as typeof two;
    expect(sentencesIn(read).map(say)).toEqual(sentencesIn(two).map(say));
    expect(sentencesIn(read).map(({ id }) => id)).toEqual(["beginning-me", "waiting", "waiting-me", "pushes-none", "returns"]);
    expect(say(sentencesIn(read)[0] as never)).toContain("100 of every 100");
  });

  it("F80 hold both halves, what came after, and the nights", () => {
    expect(stretchesIn(two)).toEqual(["first-half", "second-half"]);
    expect(bothIn(two, "first-half.wait")).toEqual({ me: 180, them: 300 });
    expect(valueIn(two, "after.run")).toBe(0);
    expect(bothIn(two, "after")).toEqual({ me: 96, them: 48 });
    expect(bothIn(two, "nights")).toEqual({ me: 1, them: 1 });
    expect(two.mine.slice(0, 2)).toEqual([14, 14]);
  });

  it("F80 of one side only there is nothing of beginning and waiting", () => {
    const one = figuresOf(seenOf(repeated([[hour, "A"]], 60, day), null));
    expect(one.said).toEqual(["one-sided"]);
    expect(stretchesIn(one)).toEqual([]);
    expect(bothIn(one, "messages")).toEqual({ me: 60, them: 0 });
    expect(one).not.toHaveProperty("breakup");
  });

  it("F80 a short chat has one stretch, all of it; many years have sixty places", () => {
    expect(stretchesIn(figuresOf(seenOf(repeated(oneDay, 20, day), null)))).toEqual(["whole"]);
    const long = figuresOf(seenOf(repeated(oneDay, 600, week), null));
    expect([long.mine.length, long.figures.weeks]).toEqual([60, 600]);
    expect(stretchesIn(long)).toEqual(["first-year", "last-weeks"]);
  });

  it("F80 a wait beyond a week is left out: it is longer than what could be measured", () => {
    const lines: Line[] = [
      [0, "A"],
      [9 * day, "B"],
    ];
    const slow = figuresOf(seenOf(repeated(lines, 20, 2 * week), null));
    expect(bothIn(slow, "whole.wait")).toEqual({ me: 5 * day * 60, them: null });
  });
});
