import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Happening, idOf, logOf } from "../testing.ts";
import { hardHours, hardSpanAt } from "./hard-hours.ts";

const urge = (day: number, hour: number): Happening => [day + hour / 24 + 0.001, "urge", { strength: 5 }];
/** Day 4 is a Friday. */
const friday = 4;

describe("F31 hard hours", () => {
  it("F31 Friday at 22 stands out after three Fridays", () => {
    const { situation, moment } = logOf(40, [
      urge(friday, 22),
      urge(friday + 7, 22),
      urge(friday + 14, 22),
      urge(1, 9),
      urge(9, 14),
      urge(17, 3),
    ]);
    const view = hardHours(situation, moment);
    expect(view.spans).toEqual([{ weekday: 4, from: 22, to: 22, days: 3, entries: [idOf(0), idOf(1), idOf(2)] }]);
    expect(view).toMatchObject({ total: 6, enough: true });
    expect(view.table[4]?.[22]).toBe(3);
    expect(view.byHour[22]).toBe(3);
    expect(view.byWeekday[4]).toBe(3);
    expect(hardSpanAt(view, 4, 22)).toEqual(view.spans[0]);
    expect(hardSpanAt(view, 4, 21)).toBeNull();
    expect(hardSpanAt(view, 3, 22)).toBeNull();
  });

  it("F31 two weeks are no evidence, and neither are five hours", () => {
    const scattered = [urge(1, 9), urge(9, 14), urge(17, 3), urge(24, 18)];
    const twice = logOf(40, [urge(friday, 22), urge(friday + 7, 22), ...scattered]);
    expect(hardHours(twice.situation, twice.moment)).toMatchObject({ enough: true, spans: [] });
    const few = logOf(40, [urge(friday, 22), urge(friday + 7, 22), urge(friday + 14, 22), urge(1, 9), urge(9, 14)]);
    expect(hardHours(few.situation, few.moment)).toMatchObject({ enough: false, spans: [] });
  });

  it("F31 an evening that does not keep to the clock is one span", () => {
    const { situation, moment } = logOf(40, [
      urge(friday, 21),
      urge(friday + 7, 22),
      urge(friday + 14, 23),
      urge(friday + 21, 22),
      urge(1, 9),
      urge(9, 14),
    ]);
    expect(hardHours(situation, moment).spans).toMatchObject([{ weekday: 4, from: 21, to: 23, days: 4 }]);
  });

  it("F31 what is hard every night belongs to no weekday", () => {
    const nights = Array.from({ length: 28 }, (_, day) => urge(12 + day, 23));
    const { situation, moment } = logOf(40, nights);
    const view = hardHours(situation, moment);
    expect(view.spans).toMatchObject([{ weekday: null, from: 23, to: 23, days: 28 }]);
    expect(hardSpanAt(view, 2, 23)).toMatchObject({ weekday: null });
  });

  it("F31 where every hour is alike none stands out", () => {
    const all = Array.from({ length: 28 * 24 }, (_, n) => urge(12 + Math.floor(n / 24), n % 24));
    const { situation, moment } = logOf(40, all);
    expect(hardHours(situation, moment)).toMatchObject({ enough: true, spans: [] });
  });

  it("F31 urges, slips and looks are read; needed contact, chance and what the ex starts are not", () => {
    const at = 5 + 22 / 24;
    const { situation, moment } = logOf(10, [
      [at, "urge", { strength: 3 }],
      [at + 1, "contact", { way: "text" }],
      [at + 2, "looking", { what: "story" }],
      [at + 3, "contact", { way: "text", need: "children" }],
      [at + 3, "contact", { way: "visit", chance: "chance" }],
      [at + 3, "received", { way: "text", tone: "warm" }],
    ]);
    expect(hardHours(situation, moment).byHour[22]).toBe(3);
  });

  it("F31 an urge that ended in contact is one hard hour", () => {
    const { situation, moment } = logOf(10, [urge(5, 22), [5 + 22.4 / 24, "contact", { way: "text" }]]);
    expect(hardHours(situation, moment).total).toBe(1);
  });

  it("F31 eight weeks count, and the hour is the one on the wall where they were", () => {
    const { situation, moment } = logOf(60, [urge(4, 10), urge(5, 11), [6 + 23.5 / 24, "urge", { strength: 5 }, { offset: 120 }]]);
    const view = hardHours(situation, moment);
    expect(view.total).toBe(2);
    expect(view.byHour[11]).toBe(1);
    // 23:30 UTC on a Sunday is 1:30 on Monday two hours east.
    expect(view.table[0]?.[1]).toBe(1);
  });

  it("F31 the sums agree, and whatever stands out has its evidence", () => {
    const some = fc.array(fc.tuple(fc.nat(59), fc.nat(23), fc.nat(3)), { maxLength: 80 });
    fc.assert(
      fc.property(some, (parts) => {
        const { situation, moment } = logOf(
          60,
          parts.flatMap(([day, hour, times]) => Array.from({ length: times }, () => urge(day, hour))),
        );
        const view = hardHours(situation, moment);
        const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
        const distinct = new Set(parts.flatMap(([day, hour, times]) => (times > 0 && day > 4 ? [day * 24 + hour] : [])));
        expect(view.total).toBe(distinct.size);
        expect(sum(view.byHour)).toBe(view.total);
        expect(sum(view.byWeekday)).toBe(view.total);
        expect(sum(view.table.flat())).toBe(view.total);
        expect(view.spans.length).toBeLessThanOrEqual(view.enough ? 5 : 0);
        for (const span of view.spans) {
          expect(span.days).toBeGreaterThanOrEqual(span.weekday === null ? 4 : 3);
          expect(span.entries.length).toBeGreaterThanOrEqual(span.days);
        }
      }),
    );
  });
});
