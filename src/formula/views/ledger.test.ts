import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Happening, idOf, logOf } from "../testing.ts";
import { ledgerOf } from "./ledger.ts";

const chapter = "c1";
const begin: Happening = [0, "chapter", { why: "first" }];
const act = (day: number, worth: string): Happening => [day, "act", { text: "words", worth }];
const ledger = (today: number, happenings: readonly Happening[]) => {
  const { situation, moment } = logOf(today, happenings);
  return { ...ledgerOf(situation, chapter, moment), base: moment.base };
};

describe("F42 the ledger", () => {
  it("F42 holds twelve weeks from Monday to Sunday, this one last", () => {
    const { weeks, base } = ledger(9, [begin]);
    expect(weeks).toHaveLength(12);
    expect(weeks.at(-1)?.monday).toBe(base + 7);
    expect(weeks[0]?.monday).toBe(base + 7 - 77);
  });

  it("F42 files each act by its worth in the week in which it happened", () => {
    const { weeks } = ledger(8, [begin, act(6, "built"), act(7, "kept"), act(7, "cost"), act(8, "built")]);
    expect(weeks.at(-2)).toMatchObject({ built: [idOf(1)], kept: [], cost: [] });
    expect(weeks.at(-1)).toMatchObject({ built: [idOf(4)], kept: [idOf(2)], cost: [idOf(3)] });
  });

  it("F42 a day without a costly act counts as keeping, two on one day cost that day once", () => {
    const { weeks } = ledger(13, [begin, act(7, "cost"), act(7, "cost"), act(9, "cost"), act(9, "built")]);
    expect(weeks.at(-1)).toMatchObject({ days: 7, keptDays: 5 });
    expect(weeks.at(-2)).toMatchObject({ days: 7, keptDays: 7 });
  });

  it("F42 days before the chapter and days to come are nobody's", () => {
    const { weeks } = ledger(9, [[4, "chapter", { why: "first" }]]);
    expect(weeks.at(-1)).toMatchObject({ days: 3, keptDays: 3 });
    expect(weeks.at(-2)).toMatchObject({ days: 3, keptDays: 3 });
    expect(weeks.at(-3)).toMatchObject({ days: 0, keptDays: 0 });
  });

  it("F42 three costly acts in seven days suggest a person; two, or three in eight, do not", () => {
    expect(ledger(10, [begin, act(4, "cost"), act(7, "cost"), act(10, "cost")])).toMatchObject({
      costly: [idOf(1), idOf(2), idOf(3)],
      suggestsPerson: true,
    });
    expect(ledger(10, [begin, act(3, "cost"), act(7, "cost"), act(10, "cost")])).toMatchObject({
      costly: [idOf(2), idOf(3)],
      suggestsPerson: false,
    });
    expect(ledger(10, [begin, act(8, "built"), act(9, "kept"), act(10, "cost")]).suggestsPerson).toBe(false);
  });

  it("F35 doing nothing is an act that keeps", () => {
    expect(ledger(1, [begin, [1, "did-nothing", {}]]).weeks.at(-1)?.kept).toEqual([idOf(1)]);
  });

  it("F42 another chapter's acts, and what is dated later, are not seen", () => {
    const { weeks, costly } = ledger(2, [begin, [1, "act", { text: "words", worth: "cost" }, { chapter: "c2" }], act(3, "cost")]);
    expect(weeks.flatMap(({ cost }) => cost)).toEqual([]);
    expect(costly).toEqual([]);
  });

  it("F42 what is older than twelve weeks is left out", () => {
    expect(ledger(12 * 7, [begin, act(6, "built"), act(7, "built")]).weeks.flatMap(({ built }) => built)).toEqual([idOf(2)]);
  });

  it("F42 in any life kept days and days with a cost make up the days that were lived", () => {
    const lives = fc.array(fc.tuple(fc.nat(100), fc.constantFrom("built", "kept", "cost")), { maxLength: 40 });
    fc.assert(
      fc.property(lives, fc.nat(100), (acts, today) => {
        const found = ledger(today, [begin, ...acts.map(([day, worth]) => act(day, worth))]);
        const { base, ...shown } = found;
        const first = found.weeks[0]?.monday ?? 0;
        const costs = new Set(acts.filter(([day, worth]) => worth === "cost" && day <= today && day + base >= first).map(([day]) => day));
        const lived = Math.min(today + 1, today + base - first + 1);
        expect(shown.weeks.reduce((sum, { days }) => sum + days, 0)).toBe(lived);
        expect(shown.weeks.reduce((sum, { keptDays }) => sum + keptDays, 0)).toBe(lived - costs.size);
        expect(JSON.parse(JSON.stringify(shown))).toStrictEqual(shown);
      }),
      { numRuns: 60 },
    );
  });
});
