import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateToDay, dayToDate, monthDayOf, weekdayOf } from "../calendar.ts";
import { idOf, logOf } from "../testing.ts";
import { nextDay, occasionsOf } from "./occasions.ts";

const dayOn = (date: string) => dateToDay(date) as number;
const nextOf = (body: Partial<Parameters<typeof nextDay>[0]>, today: string) => {
  const day = nextDay({ name: "a day", state: "on", ...body }, dayOn(today));
  return day === null ? null : dayToDate(day);
};

describe("F31 occasions", () => {
  it.each([
    ["later this year", { month: 3, day: 9 }, "2026-03-02", "2026-03-09"],
    ["today", { month: 3, day: 2 }, "2026-03-02", "2026-03-02"],
    ["over the new year", { month: 1, day: 3 }, "2026-12-28", "2027-01-03"],
    ["29 February in a leap year", { month: 2, day: 29 }, "2028-02-20", "2028-02-29"],
    ["29 February in another year", { month: 2, day: 29 }, "2027-02-20", "2027-02-28"],
    ["on 1 March it is over", { month: 2, day: 29 }, "2027-03-01", "2028-02-29"],
    ["29 February in 2100, which is no leap year", { month: 2, day: 29 }, "2100-02-01", "2100-02-28"],
    ["on the 28th of a leap year it is still ahead", { month: 2, day: 29 }, "2028-02-28", "2028-02-29"],
    ["a date that no month has", { month: 2, day: 30 }, "2026-02-20", null],
    ["once, ahead", { month: 6, day: 1, year: 2027 }, "2026-03-02", "2027-06-01"],
    ["once, today", { month: 3, day: 2, year: 2026 }, "2026-03-02", "2026-03-02"],
    ["once, over", { month: 3, day: 1, year: 2026 }, "2026-03-02", null],
    ["once, in a year without that day", { month: 2, day: 29, year: 2027 }, "2026-03-02", null],
    ["every Friday, on a Monday", { weekday: 4 }, "2026-03-02", "2026-03-06"],
    ["every Friday, on a Friday", { weekday: 4 }, "2026-03-06", "2026-03-06"],
    ["every Monday, on a Sunday", { weekday: 0 }, "2026-03-08", "2026-03-09"],
  ])("F31 %s", (_, body, today, next) => {
    expect(nextOf(body, today)).toBe(next);
  });

  it("F31 what is ahead in 14 days, soonest first, and what is today", () => {
    const { situation, moment } = logOf(0, [
      [-1, "occasion", { name: "in 14", month: 3, day: 16, state: "on" }],
      [-1, "occasion", { name: "in 15", month: 3, day: 17, state: "on" }],
      [-1, "occasion", { name: "Friday night", weekday: 4, state: "on" }],
      [-1, "occasion", { name: "today", month: 3, day: 2, state: "on" }],
      [-1, "occasion", { name: "put away", month: 3, day: 5, state: "off" }],
      [-1, "occasion", { name: "of another chapter", month: 3, day: 5, state: "on" }, { chapter: "c2" }],
      [1, "occasion", { name: "written tomorrow", month: 3, day: 5, state: "on" }],
    ]);
    const view = occasionsOf(situation, "c1", moment);
    expect(view.today).toEqual([{ entry: idOf(3), name: "today", day: moment.base, inDays: 0, comes: "yearly" }]);
    expect(view.ahead.map(({ name, inDays, comes }) => [name, inDays, comes])).toEqual([
      ["Friday night", 4, "weekly"],
      ["in 14", 14, "yearly"],
    ]);
  });

  it("F31 one that is changed stands once", () => {
    const { situation, moment } = logOf(0, [
      [-2, "occasion", { name: "birthday", month: 3, day: 5, state: "on" }],
      [-1, "occasion", { name: "birthday", month: 3, day: 6, state: "on", replaces: idOf(0) }],
    ]);
    expect(occasionsOf(situation, "c1", moment).ahead).toMatchObject([{ entry: idOf(1), inDays: 4 }]);
  });

  it("F31 a yearly day comes within a year and a day, on its date, and never lies behind", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -40_000, max: 80_000 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (now, month, day) => {
          const next = nextDay({ name: "a", state: "on", month, day }, now) as number;
          expect(next).toBeGreaterThanOrEqual(now);
          expect(next).toBeLessThan(now + 366);
          expect(monthDayOf(next)).toMatchObject({ month, day });
        },
      ),
    );
  });

  it("F31 a weekly day comes within seven days on its weekday", () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 80_000 }), fc.integer({ min: 0, max: 6 }), (now, weekday) => {
        const next = nextDay({ name: "a", state: "on", weekday }, now) as number;
        expect(weekdayOf(next)).toBe(weekday);
        expect(next - now).toBeGreaterThanOrEqual(0);
        expect(next - now).toBeLessThan(7);
      }),
    );
  });
});
