import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Happening, idOf, logOf } from "../testing.ts";
import { checkInsOf, measured } from "./check-ins.ts";

const checkIn = (day: number, body: object): Happening => [day, "check-in", body];
const checkIns = (today: number, rows: readonly Happening[]) => {
  const { situation, moment } = logOf(today, rows);
  return { ...checkInsOf(situation, moment), base: moment.base };
};

describe("F60 check-ins", () => {
  it("F60 today's is the last one written today, or none", () => {
    expect(checkIns(3, [checkIn(2, { mood: 4 })]).today).toBeNull();
    expect(checkIns(3, [checkIn(3, { mood: 4 }), checkIn(3, { mood: 6 })]).today).toBe(idOf(1));
  });

  it("F60 energy is today's alone", () => {
    expect(checkIns(3, [checkIn(2, { energy: "low" })]).energy).toBeNull();
    expect(checkIns(3, [checkIn(3, { energy: "low" }), checkIn(3, { mood: 2 })]).energy).toBe("low");
  });

  it("F60 each series has 28 days, today last, with null where nothing was said", () => {
    const { series, base } = checkIns(40, [checkIn(13, { mood: 3 }), checkIn(12, { mood: 9 }), checkIn(40, { pull: 0 })]);
    for (const what of measured) expect(series[what]).toHaveLength(28);
    expect(series.mood[0]).toMatchObject({ day: base + 13, value: 3 });
    expect(series.mood.filter(({ value }) => value !== null)).toHaveLength(1);
    expect(series.pull.at(-1)).toMatchObject({ day: base + 40, value: 0 });
  });

  it("F60 the mean is of the seven days up to that one, and of three answers at least", () => {
    const rows = [1, 2, 3, 4, 5, 6, 7, 8].map((day) => checkIn(day, { sleep: day }));
    const { series } = checkIns(8, rows);
    expect(series.sleep.slice(-8).map(({ mean }) => mean)).toEqual([null, null, 2, 2.5, 3, 3.5, 4, 5]);
    expect(checkIns(9, rows).series.sleep.at(-1)).toMatchObject({ value: null, mean: 5.5 });
  });

  it("F60 the first day that is shown has its mean from the days before it", () => {
    const { series } = checkIns(33, [checkIn(0, { mood: 2 }), checkIn(3, { mood: 3 }), checkIn(6, { mood: 4 })]);
    expect(series.mood[0]).toMatchObject({ value: 4, mean: 3 });
  });

  it("F60 the last answer of a day stands, question by question", () => {
    const { series } = checkIns(3, [checkIn(3, { mood: 4, pull: 7 }), checkIn(3, { mood: 6 })]);
    expect([series.mood.at(-1)?.value, series.pull.at(-1)?.value]).toEqual([6, 7]);
  });

  it("F60 means stay within 0 and 10 and come from nothing but the answers", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(10)), { maxLength: 40 }), (rows) => {
        const { base, ...found } = checkIns(
          35,
          rows.map(([day, mood]) => checkIn(day, { mood })),
        );
        for (const { day, mean } of found.series.mood) {
          const days = new Map(rows.filter(([at]) => at <= day - base && at > day - base - 7));
          const plain = [...days.values()].reduce((sum, mood) => sum + mood, 0) / days.size;
          expect(mean).toBe(days.size < 3 ? null : Math.round(plain * 10) / 10);
        }
        expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
      }),
      { numRuns: 60 },
    );
  });

  it("F60 S19 two weeks of not coping hold until a later answer says no, for 14 days", () => {
    const yes = checkIn(2, { notCoping: true });
    expect(checkIns(3, [yes]).notCoping).toBe(idOf(0));
    expect(checkIns(4, [yes, checkIn(4, { mood: 5 })]).notCoping).toBe(idOf(0));
    expect(checkIns(4, [yes, checkIn(4, { notCoping: false })]).notCoping).toBeNull();
    expect(checkIns(15, [yes]).notCoping).toBe(idOf(0));
    expect(checkIns(16, [yes]).notCoping).toBeNull();
  });

  it("F60 what is dated later waits", () => {
    expect(checkIns(3, [checkIn(4, { mood: 1, notCoping: true })])).toMatchObject({ today: null, notCoping: null });
  });
});
