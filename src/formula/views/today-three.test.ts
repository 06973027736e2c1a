import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activities as library } from "../library/en/activities/index.ts";
import { type Activity, type Area, areas } from "../library/types.ts";
import { type Happening, idOf, logOf } from "../testing.ts";
import { type TodayThree, todayThree } from "./today-three.ts";

const hourLong = 3_600_000;
const did = (day: number, area: string, activity: string): Happening => [day, "done", { area, activity }];
const own = (text: string, more: object = {}, day = 0): Happening => [
  day,
  "own-activity",
  { area: "play", text, minutes: 20, energy: "low", state: "on", ...more },
];
const made = (id: string, area: Area, more: Partial<Activity> = {}): Activity => ({
  id,
  area,
  text: `${id}.`,
  minutes: 5,
  energy: "low",
  cost: "free",
  company: "alone",
  ...more,
});
const on = (today: number, happenings: readonly Happening[], given: readonly Activity[] = library, hour = 20) => {
  const { situation, moment } = logOf(today, happenings);
  return todayThree(situation, { ...moment, at: moment.at + (hour - 20) * hourLong }, given);
};
const idsOf = ({ proposals }: TodayThree) => proposals.map(({ activity }) => activity);
const areasOf = ({ proposals }: TodayThree) => proposals.map(({ area }) => area);

describe("F32 three for today", () => {
  it("F32 three from three areas, each with its reason", () => {
    const view = on(9, [did(4, "body", "walk")]);
    expect(new Set(areasOf(view)).size).toBe(3);
    for (const { why } of view.proposals) expect(why).toMatchObject({ emptyFor: null, last: null });
    expect(areasOf(view)).not.toContain("body");
  });

  it("F32 the areas that have been empty longest come first", () => {
    const view = on(
      20,
      areas.map((area, index) => did(index, area, "something")),
    );
    expect(new Set(areasOf(view))).toEqual(new Set(areas.slice(0, 3)));
    expect(view.proposals[0]?.why).toMatchObject({ emptyFor: 20, last: idOf(0) });
  });

  it.each([
    ["low", ["low"]],
    ["middle", ["low", "middle"]],
    ["high", ["low", "middle", "high"]],
  ] as const)("F32 they fit today's energy: %s", (energy, fits) => {
    const seen = new Set<string>();
    for (let day = 1; day < 40; day++) {
      const view = on(day, [
        [day - 1, "check-in", { energy: "high" }],
        [day, "check-in", { energy }],
      ]);
      expect(view).toMatchObject({ energy, checkIn: idOf(1) });
      for (const one of view.proposals) seen.add(one.energy);
    }
    expect([...seen].sort()).toEqual([...fits].sort());
  });

  it("F32 the newest check-in of today decides; one without a word on energy does not; without any nothing takes much", () => {
    const view = on(3, [
      [3.5, "check-in", { energy: "high" }],
      [3.2, "check-in", { energy: "low" }],
      [3.6, "check-in", { mood: 4 }],
    ]);
    expect(view).toMatchObject({ energy: "low", checkIn: idOf(1) });
    const given = areas.map((area) => made(area, area, { energy: "high" }));
    expect(on(3, [], given)).toMatchObject({ energy: null, checkIn: null, proposals: [] });
  });

  it("F32 an own activity leads its area, is among the three wherever it is, and is shown first", () => {
    const given = areas.map((area) => made(`library-${area}`, area));
    for (let day = 5; day < 20; day++) {
      const [first, ...rest] = on(day, [own("paint"), did(day - 3, "play", "else")], given).proposals;
      expect(first).toMatchObject({ activity: idOf(0), own: true, text: "paint", area: "play" });
      expect(rest.map(({ area }) => area)).not.toContain("play");
      expect(rest).toHaveLength(2);
    }
  });

  it("F32 own ones that are off, take too much, or name the ex are not proposed", () => {
    const { situation, moment } = logOf(2, [
      own("off", { state: "off" }),
      own("climb", { energy: "high" }),
      own("Call Alex M.", { area: "people" }),
      own("Find Alexandria on the map", { area: "mind" }),
    ]);
    expect(idsOf(todayThree(situation, moment, [], ["alex", " "]))).toEqual([idOf(3)]);
    expect(idsOf(todayThree(situation, moment, [])).sort()).toEqual([idOf(2), idOf(3)]);
  });

  it("F32 what was done in the last days rests: the library's a week, own things two days", () => {
    const given = [made("a", "body"), made("b", "body"), made("c", "mind"), made("d", "home")];
    for (let ago = 1; ago < 10; ago++)
      expect(idsOf(on(10, [did(10 - ago, "body", "a")], [made("a", "body")]))).toEqual(ago <= 7 ? [] : ["a"]);
    expect(idsOf(on(10, [did(9, "body", "a"), did(9, "body", "a")], given)).sort()).toEqual(["b", "c", "d"]);
    for (const [ago, ids] of [
      [1, []],
      [2, []],
      [3, [idOf(0)]],
    ] as const)
      expect(idsOf(on(10, [own("paint"), did(10 - ago, "play", idOf(0))], []))).toEqual(ids);
  });

  it("F32 one that was waved off gives way to another for today only; the other two stay", () => {
    const before = on(9, []);
    const waved = idsOf(before)[1] as string;
    const after = on(9, [[9, "not-today", { activity: waved }]]);
    expect(idsOf(after)).not.toContain(waved);
    expect(idsOf(after).filter((id) => idsOf(before).includes(id))).toHaveLength(2);
    expect(idsOf(on(10, [[9, "not-today", { activity: waved }]]))).toEqual(idsOf(on(10, [])));
  });

  it("F32 what is done today stays where it is, as done, though energy or hour change or it was waved off", () => {
    const before = on(9, []);
    for (const { activity, area } of before.proposals) {
      const after = on(9, [did(9, area, activity), [9, "not-today", { activity }], [9, "check-in", { energy: "middle" }]], library, 2);
      expect(after.proposals.find((one) => one.activity === activity)?.done).toBe(idOf(0));
      expect(after.alsoDone).toEqual([]);
      expect(areasOf(after)).toEqual(areasOf(before));
    }
  });

  it("F32 another one of a proposed area that is done today takes its place, as done", () => {
    const given = [made("a", "body"), made("b", "body"), made("c", "mind"), made("d", "home")];
    for (const other of ["a", "b"])
      expect(on(9, [did(9, "body", other)], given).proposals.find(({ area }) => area === "body")).toMatchObject({
        activity: other,
        done: idOf(0),
      });
  });

  it("F32 an own activity takes the place of a proposal that is open, never of what is done", () => {
    const given = areas.map((area) => made(`library-${area}`, area));
    const lived = [...areas.map((area, index) => did(index, area, "something")), own("bake", { area: "meaning" })];
    expect(areasOf(on(20, lived, given))).toEqual(["meaning", "body", "people"]);
    const after = on(20, [...lived, did(20, "work", "library-work")], given);
    expect(areasOf(after)).toEqual(["meaning", "body", "work"]);
    expect(after.proposals[2]?.done).toBe(idOf(8));
  });

  it("F32 done yesterday and again today it stands as done, and does not rest", () => {
    const view = on(9, [did(8, "body", "a"), did(9, "body", "a")], [made("a", "body"), made("c", "mind"), made("d", "home")]);
    expect(view.proposals.find(({ activity }) => activity === "a")).toMatchObject({ done: idOf(1), why: { emptyFor: 1, last: idOf(0) } });
  });

  it("F32 what else was done today is listed, and moves nothing", () => {
    const before = on(9, []);
    const free = areas.find((area) => !areasOf(before).includes(area)) as Area;
    const after = on(9, [
      [9, "done", { area: free, text: "sang" }],
      [9, "done", { area: areasOf(before)[0], text: "danced" }],
    ]);
    expect(after.proposals).toEqual(before.proposals);
    expect(after.alsoDone).toEqual([idOf(0), idOf(1)]);
  });

  it("F32 an activity that was changed is done under its new id too", () => {
    const view = on(9, [own("paint"), did(9, "play", idOf(0)), own("paint small", { replaces: idOf(0) }, 9)], []);
    expect(view.proposals).toMatchObject([{ activity: idOf(2), text: "paint small", done: idOf(1) }]);
  });

  it("F32 hours pass midnight and end before their last hour", () => {
    const given = [made("night", "body", { hours: { from: 20, to: 5 } })];
    const fits = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => idsOf(on(3, [], given, hour)).length > 0);
    expect(fits).toEqual([0, 1, 2, 3, 4, 20, 21, 22, 23]);
    const noon = [made("noon", "body", { hours: { from: 12, to: 14 } })];
    expect([11, 12, 13, 14].map((hour) => idsOf(on(3, [], noon, hour)).length)).toEqual([0, 1, 1, 0]);
  });

  it("F32 where the day's own choice does not fit the hour, one that fits every hour stands in", () => {
    const given = [made("noon", "body", { hours: { from: 12, to: 13 } }), made("any", "body"), made("m", "mind"), made("h", "home")];
    const days = Array.from({ length: 12 }, (_, day) => day + 1);
    const noons = days.filter((day) => idsOf(on(day, [], given, 12)).includes("noon"));
    expect(noons.length).toBeGreaterThan(2);
    expect(noons.length).toBeLessThan(10);
    for (const day of noons)
      expect(on(day, [], given, 14).proposals.find(({ area }) => area === "body")).toMatchObject({
        activity: "any",
        why: { forTheHour: true },
      });
  });

  it("F32 with something in two areas there are three from two; with one area there is one", () => {
    const given = [made("a", "body"), made("b", "body"), made("c", "body"), made("d", "mind")];
    expect(areasOf(on(3, [], given)).sort()).toEqual(["body", "body", "mind"]);
    expect(areasOf(on(3, [], given.slice(0, 3)))).toEqual(["body"]);
    expect(on(3, [], []).proposals).toEqual([]);
  });

  it("F32 they vary: in four weeks of which nothing is done, every area comes, and no day repeats the one before", () => {
    const days = Array.from({ length: 28 }, (_, day) => on(day + 1, []));
    expect(new Set(days.flatMap(areasOf)).size).toBe(areas.length);
    expect(new Set(days.flatMap(idsOf)).size).toBeGreaterThan(40);
    for (const [index, view] of days.entries())
      expect(idsOf(view).sort()).not.toEqual(idsOf(days[index - 1] ?? (days[5] as TodayThree)).sort());
  });

  const logs = fc.array(
    fc.oneof(
      fc.tuple(fc.nat(30), fc.nat(library.length - 1)).map(([day, n]) => {
        const { area, id } = library[n] as Activity;
        return did(day, area, id);
      }),
      fc.tuple(fc.nat(30), fc.nat(library.length - 1)).map(([day, n]): Happening => [day, "not-today", { activity: library[n]?.id }]),
      fc.tuple(fc.nat(30), fc.constantFrom("low", "middle", "high")).map(([day, energy]): Happening => [day, "check-in", { energy }]),
      fc.tuple(fc.nat(30), fc.constantFrom(...areas)).map(([day, area]) => own("something of mine", { area }, day)),
    ),
    { maxLength: 40 },
  );

  it("F32 whatever was lived: three from three areas, all day the same save what the hour does not fit, and nothing that is not plain data", () => {
    fc.assert(
      fc.property(logs, fc.integer({ min: 1, max: 32 }), fc.array(fc.nat(23), { minLength: 2, maxLength: 4 }), (happenings, day, hours) => {
        const views = hours.map((hour) => on(day, happenings, library, hour));
        for (const view of views) {
          expect(new Set(areasOf(view)).size).toBe(3);
          expect(JSON.parse(JSON.stringify(view))).toEqual(view);
          expect(areasOf(view)).toEqual(areasOf(views[0] as TodayThree));
        }
        for (const area of areasOf(views[0] as TodayThree)) {
          const shown = views.map((view) => view.proposals.find((one) => one.area === area));
          for (const instead of [false, true])
            expect(new Set(shown.filter((one) => one?.why.forTheHour === instead).map((one) => one?.activity)).size).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
