import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Happening, idOf, logOf } from "../testing.ts";
import { medianUrge, urgesOf, urgeWeeks, whatWorked } from "./urges.ts";

const minute = 1 / 1440;
/** The moment of `logOf` is 20:00. */
const evening = 20 / 24;

describe("F30 urges", () => {
  it("F30 an urge is kept with what became of it", () => {
    const { situation, moment } = logOf(3, [
      [1, "urge", { strength: 7, about: ["missing-them"] }],
      [1.6, "urge-after", { of: idOf(0), strength: 3, ended: "ridden-out", helped: ["write"] }],
      [2, "urge", { strength: 5 }],
      [2.6, "urge-after", { of: idOf(2), ended: "contact" }],
      [3, "urge", { strength: 4 }],
      [3.6, "urge-after", { of: idOf(4), ended: "looked" }],
      [3.7, "urge", { strength: 9 }],
    ]);
    const { urges, ended } = urgesOf(situation, moment);
    expect(urges[0]).toEqual({
      entry: idOf(0),
      day: 1 + moment.base,
      strength: 7,
      about: ["missing-them"],
      after: { entry: idOf(1), ended: "ridden-out", strength: 3, helped: ["write"] },
    });
    expect(ended).toEqual({ "ridden-out": [idOf(0)], contact: [idOf(2)], looked: [idOf(4)], open: [idOf(6)] });
  });

  it.each([
    [19, false],
    [20, true],
    [200, true],
    [720, true],
    [721, false],
    [-30, false],
  ])("F30 %i minutes after an urge it is to be rated: %s", (age, open) => {
    const { situation, moment } = logOf(3, [[3 + evening - age * minute, "urge", { strength: 7 }]]);
    expect(urgesOf(situation, { ...moment, at: moment.at + 1 }).toRate).toBe(age === 720 ? null : open ? idOf(0) : null);
    expect(urgesOf(situation, moment).toRate).toBe(open ? idOf(0) : null);
  });

  it("F30 one that was rated is closed, the newest of several open ones is asked about", () => {
    const urges: Happening[] = [
      [3.4, "urge", { strength: 7 }],
      [3.5, "urge", { strength: 2 }],
    ];
    const two = logOf(3, urges);
    expect(urgesOf(two.situation, two.moment).toRate).toBe(idOf(1));
    const rated = logOf(3, [...urges, [3.6, "urge-after", { of: idOf(1), ended: "ridden-out" }]]);
    expect(urgesOf(rated.situation, rated.moment).toRate).toBe(idOf(0));
  });

  it("F30 an urge that is corrected keeps what was said of it, and a corrected word counts instead of the first", () => {
    const { situation, moment } = logOf(3, [
      [3, "urge", { strength: 7 }],
      [3.6, "urge-after", { of: idOf(0), ended: "looked" }],
      [3, "urge", { strength: 8, replaces: idOf(0) }],
      [3.7, "urge-after", { of: idOf(0), ended: "ridden-out" }],
    ]);
    const { urges, ended, toRate } = urgesOf(situation, moment);
    expect(urges.map(({ strength }) => strength)).toEqual([8]);
    expect(ended).toMatchObject({ "ridden-out": [idOf(2)], looked: [], open: [] });
    expect(toRate).toBeNull();
  });

  it("F30 28 days are shown, tomorrow waits, and every chapter counts", () => {
    const { situation, moment } = logOf(40, [
      [12, "urge", { strength: 1 }],
      [13, "urge", { strength: 2 }, { chapter: "c2" }],
      [40, "urge", { strength: 3 }],
      [41, "urge", { strength: 4 }],
    ]);
    expect(urgesOf(situation, moment).urges.map(({ strength }) => strength)).toEqual([2, 3]);
  });
});

/** Urges with their words: each [helped, ended]. */
const ridden = (parts: readonly (readonly [readonly string[], string])[]): Happening[] =>
  parts.flatMap(([helped, ended], index): Happening[] => [
    [index * 0.01, "urge", { strength: 5 }],
    [index * 0.01 + 0.005, "urge-after", { of: idOf(index * 2), ended, helped }],
  ]);

describe("F30 what worked comes first", () => {
  it("F30 one lucky evening does not outrank many", () => {
    const many = Array.from({ length: 9 }, () => [["call"], "ridden-out"] as const);
    const { situation, moment } = logOf(1, ridden([[["write"], "ridden-out"], ...many, [["call"], "looked"]]));
    expect(whatWorked(situation, moment).map(({ way, riddenOut, times }) => [way, riddenOut, times])).toEqual([
      ["call", 9, 10],
      ["write", 1, 1],
    ]);
  });

  it("F30 what was never followed by riding it out is not shown as having worked", () => {
    const { situation, moment } = logOf(
      1,
      ridden([
        [["wine"], "contact"],
        [["walk", "walk "], "ridden-out"],
      ]),
    );
    expect(whatWorked(situation, moment)).toEqual([{ way: "walk", riddenOut: 1, times: 1, entries: [idOf(3)] }]);
  });

  it("F30 it is learned from the last 120 days", () => {
    const { situation, moment } = logOf(125, [
      [5, "urge-after", { of: idOf(9), ended: "ridden-out", helped: ["old"] }],
      [6, "urge-after", { of: idOf(8), ended: "ridden-out", helped: ["new"] }],
    ]);
    expect(whatWorked(situation, moment).map(({ way }) => way)).toEqual(["new"]);
  });

  it("F30 riding one more out never moves a way down", () => {
    const words = fc.constantFrom("write", "call", "own-thing", "long-way-out");
    const part = fc.tuple(fc.array(words, { minLength: 1, maxLength: 2 }), fc.constantFrom("ridden-out", "contact", "looked"));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), words, (parts, way) => {
        const placeOf = (some: typeof parts) => {
          const { situation, moment } = logOf(1, ridden(some));
          const place = whatWorked(situation, moment).findIndex((one) => one.way === way);
          return place < 0 ? 99 : place;
        };
        expect(placeOf([...parts, [[way], "ridden-out"]])).toBeLessThanOrEqual(placeOf(parts));
      }),
    );
  });
});

describe("F46 the median urge of a week", () => {
  it("F46 the median is that of a sorted list, halves included", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 9 }), (strengths) => {
        const { situation, moment } = logOf(
          0,
          strengths.map((strength): Happening => [0, "urge", { strength }]),
        );
        const { median } = medianUrge(situation, moment.base, moment.base);
        const below = strengths.filter((one) => one < (median ?? 0)).length;
        const above = strengths.filter((one) => one > (median ?? 0)).length;
        if (strengths.length === 0) expect(median).toBeNull();
        else expect(Math.max(below, above)).toBeLessThanOrEqual(strengths.length / 2);
      }),
    );
    const { situation, moment } = logOf(0, [
      [0, "urge", { strength: 4 }],
      [0, "urge", { strength: 7 }],
    ]);
    expect(medianUrge(situation, moment.base, moment.base)).toEqual({ median: 5.5, entries: [idOf(0), idOf(1)] });
  });

  it.each([
    ["lower", [8], [5], true],
    ["the same", [5], [5], true],
    ["higher", [5], [6], false],
    ["none any more", [5], [], true],
    ["none at all", [], [], true],
    ["new", [], [1], false],
  ])("F46 the second week is the last seven days, its first the seven before: %s", (_, before, after, held) => {
    const { situation, moment } = logOf(20, [
      [6, "urge", { strength: 0 }],
      ...before.flatMap((strength): Happening[] => [
        [7, "urge", { strength }],
        [13, "urge", { strength }],
      ]),
      ...after.flatMap((strength): Happening[] => [
        [14, "urge", { strength }],
        [20, "urge", { strength }],
      ]),
    ]);
    const view = urgeWeeks(situation, moment);
    expect(view).toMatchObject({ held, first: { median: before[0] ?? null }, second: { median: after[0] ?? null } });
  });
});
