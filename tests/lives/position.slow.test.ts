import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry, Moment } from "../../src/formula/entry.ts";
import { openLog } from "../../src/formula/fold.ts";
import { areas } from "../../src/formula/library/types.ts";
import { type PartName, partNames, positionOf, strengthen, trendOf } from "../../src/formula/views/position/index.ts";
import { safetyOf } from "../../src/formula/views/safety.ts";
import { type Numbers, twinOf, twinTrend } from "./position.twin.ts";
import { firstDay, idOf, logs, own, theirs } from "./random-entries.ts";

const moments = fc.integer({ min: -2, max: 100 }).map((day): Moment & { day: number } => ({
  at: (firstDay + day) * 86_400_000 + 72_000_000,
  offset: 0,
  day: firstDay + day,
}));
const mixed = logs(fc.oneof({ weight: 6, arbitrary: own }, { weight: 1, arbitrary: theirs }));
const runs = { numRuns: 400 };

function positionIn(entries: readonly Entry[], moment: Moment) {
  const { situation } = openLog(entries);
  expect(situation.refused).toEqual([]);
  return positionOf(situation, "c1", moment);
}

function expectClose(found: Numbers, wanted: Numbers) {
  for (const name of partNames) expect(Math.abs(found[name] - wanted[name]), `${name} ${found[name]} ${wanted[name]}`).toBeLessThan(1e-9);
}

function valuesIn(entries: readonly Entry[], moment: Moment): Numbers {
  const position = positionIn(entries, moment);
  return Object.fromEntries(partNames.map((name) => [name, position[name].value])) as Numbers;
}

describe("the position and its plain twin", () => {
  it("F51 a twin written from the published sentences alone gives the same five numbers", () => {
    fc.assert(
      fc.property(mixed, moments, (entries, moment) => expectClose(valuesIn(entries, moment), twinOf(entries, "c1", moment.day))),
      runs,
    );
  });

  it("F52 the twin gives the same weeks and the same smoothed line", () => {
    fc.assert(
      fc.property(mixed, moments, (entries, moment) => {
        const trend = trendOf(openLog(entries).situation, "c1", moment);
        const twin = twinTrend(entries, "c1", moment.day);
        expect(trend.map(({ until }) => until)).toEqual(twin.map(({ until }) => until));
        trend.forEach((week, index) => {
          expectClose(week.values, twin[index]?.values as Numbers);
          expectClose(week.smoothed, twin[index]?.smoothed as Numbers);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("F50 base, entries and fade, added from left to right, are the part, which lies in 0 to 100", () => {
    fc.assert(
      fc.property(mixed, moments, (entries, moment) => {
        const position = positionIn(entries, moment);
        const known = new Set(entries.map(({ id }) => id));
        for (const name of partNames) {
          const { value, base, entries: points, fade } = position[name];
          let sum = base.points;
          for (const one of points) sum += one.points;
          expect(sum + fade.points).toBe(value);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(100);
          expect(fade.points).toBeLessThan(1e-9);
          if (fade.weeks === 0) expect(Math.abs(fade.points)).toBeLessThan(1e-9);
          expect(points.every(({ id, points }) => known.has(id) && points !== 0)).toBe(true);
          expect(new Set(points.map(({ id }) => id)).size).toBe(points.length);
        }
      }),
      runs,
    );
  });

  it("F51 the order and number of times in which entries come change nothing", () => {
    fc.assert(
      fc.property(mixed, moments, fc.func(fc.nat()), (entries, moment, key) => {
        const shuffled = [...entries, ...entries.slice(0, 9)].sort((a, b) => key(a.id) - key(b.id));
        expect(positionIn(shuffled, moment)).toEqual(positionIn(entries, moment));
      }),
      runs,
    );
  });

  it("F50 what the ex wrote, how they reacted, and signs change nothing at all", () => {
    fc.assert(
      fc.property(logs(own, 70, 40), logs(theirs, 70, 12, 500), moments, (mine, others, moment) => {
        const added = others.filter(({ kind }) => kind !== "withdraw");
        expect(positionIn([...mine, ...added], moment)).toEqual(positionIn(mine, moment));
        const trend = (entries: readonly Entry[]) => trendOf(openLog(entries).situation, "c1", moment);
        expect(trend([...mine, ...added])).toEqual(trend(mine));
      }),
      { numRuns: 200 },
    );
  });

  it("F51 the same thing again on the same day changes nothing", () => {
    fc.assert(
      fc.property(logs(own, 40, 25), moments, (entries, moment) => {
        const plain = entries.filter((entry) => entry.kind !== "withdraw" && !("replaces" in (entry.body as object)));
        const again = plain.map((entry, index) => ({ ...entry, id: idOf(9000 + index), lamport: 1000 + entry.lamport }));
        expectClose(valuesIn([...plain, ...again], moment), valuesIn(plain, moment));
      }),
      runs,
    );
  });

  it("F50 entries of later days wait", () => {
    fc.assert(
      fc.property(logs(own), moments, (entries, moment) => {
        const plain = entries.filter((entry) => entry.kind !== "withdraw" && !("replaces" in (entry.body as object)));
        const seen = plain.filter(({ at, offset }) => Math.floor((at + offset * 60_000) / 86_400_000) <= moment.day);
        expect(positionIn(plain, moment)).toEqual(positionIn(seen, moment));
      }),
      runs,
    );
  });

  it("F52 everything that is returned can go through JSON, and says no more than the five parts", () => {
    fc.assert(
      fc.property(mixed, moments, (entries, moment) => {
        const { situation } = openLog(entries);
        const all = [
          positionOf(situation, "c1", moment),
          trendOf(situation, "c1", moment),
          strengthen(situation, "c1", safetyOf(situation, moment), moment),
        ];
        expect(JSON.parse(JSON.stringify(all))).toEqual(all);
        expect(Object.keys(all[0] as object)).toEqual([...partNames]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("F51 one slip", () => {
  const life = fc.record({
    n: fc.integer({ min: 14, max: 60 }),
    before: fc.nat(30),
    way: fc.constantFrom("text", "like", "comment", "ask-friends", "intimate"),
    slips: fc.array(fc.nat(30), { maxLength: 6 }),
    looks: fc.array(fc.nat(90), { maxLength: 30 }),
    checkIns: fc.array(fc.nat(90), { maxLength: 20 }),
    begun: fc.boolean(),
  });

  it("F51 after n kept days it keeps at least 80 % of space, for n of 14 and more, before and after day 28, weeks begun or not", () => {
    fc.assert(
      fc.property(life, ({ n, before, way, slips, looks, checkIns, begun }) => {
        const last = before + n + 1;
        const made = (day: number, kind: string, body: unknown, index: number): Entry => ({
          ...{ id: idOf(index), lamport: index, at: (firstDay + day) * 86_400_000 + 43_200_000, offset: 0 },
          ...{ device: "phone", chapter: "c1", kind, v: 1, body },
        });
        const log = [
          made(0, "chapter", { why: "first" }, 1),
          ...(begun ? [made(0, "weeks", { length: 30 }, 2)] : []),
          ...slips.filter((day) => day <= before).map((day, index) => made(day, "contact", { way: "call" }, 10 + index)),
          ...looks.filter((day) => day < last).map((day, index) => made(day, "looking", { what: "story" }, 100 + index)),
          ...checkIns.filter((day) => day < last).map((day, index) => made(day, "check-in", {}, 200 + index)),
        ];
        const at = (day: number): Moment => ({ at: (firstDay + day) * 86_400_000 + 72_000_000, offset: 0 });
        const after = positionIn([...log, made(last, "contact", { way }, 900)], at(last)).space;
        expect(after.value).toBeGreaterThanOrEqual(0.8 * positionIn(log, at(last)).space.value);
        // From one day to the next weeks may become empty besides, two at once: what they take is not the slip's.
        const unfaded = ({ value, fade }: typeof after) => value - fade.points;
        expect(unfaded(after)).toBeGreaterThanOrEqual(0.8 * unfaded(positionIn(log, at(last - 1)).space));
      }),
      { ...runs, examples: [[{ n: 57, before: 21, way: "text", slips: [], looks: [59, 51, 65], checkIns: [73], begun: false }]] },
    );
  });

  it("F51 keeping days never lowers space while no week is empty, and only the fade does otherwise", () => {
    fc.assert(
      fc.property(logs(own, 40), fc.boolean(), (entries, kept) => {
        const last = firstDay + 42;
        const weekly = [49, 56, 63, 70, 77, 84].map((day, index): Entry => {
          const at = (firstDay + day) * 86_400_000;
          return { id: idOf(7000 + index), lamport: 99, at, offset: 0, device: "phone", chapter: "c1", kind: "check-in", v: 1, body: {} };
        });
        const { situation } = openLog(kept ? [...entries, ...weekly] : entries);
        let before = 0;
        for (let day = last; day < last + 45; day++) {
          const { value, fade } = positionOf(situation, "c1", { at: day * 86_400_000, offset: 0 }).space;
          const plain = fade.weeks === 0 ? value : value - fade.points;
          expect(plain).toBeGreaterThan(before - 1e-9);
          before = plain;
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe("F52 the one thing", () => {
  const plan = fc.tuple(logs(own, 40, 40), moments);
  /** Every entry that F52d allows, tried by the twin, each area and each goal on its own. */
  const tried = (entries: readonly Entry[], moment: Moment & { day: number }) => {
    const now = twinOf(entries, "c1", moment.day);
    const gain = (part: PartName, kind: string, body: unknown) => {
      const entry: Entry = { id: idOf(0xffff), lamport: 1e9, ...moment, device: "phone", chapter: "c1", kind, v: 1, body };
      return twinOf([...entries, entry], "c1", moment.day)[part] - now[part];
    };
    return { gain, areas: areas.map((area) => gain("own-world", "done", { area, text: "-" })) };
  };

  it("F52 no activity in any area, check-in or day kept brings more than what is named, and it brings what is said", () => {
    fc.assert(
      fc.property(plan, ([entries, moment]) => {
        const { situation } = openLog(entries);
        const safety = safetyOf(situation, moment);
        const named = strengthen(situation, "c1", safety, moment);
        const { gain, areas: each } = tried(entries, moment);
        const most = Math.max(...each, -gain("space", "contact", { way: "text" }));
        expect(named?.gain ?? 0).toBeGreaterThan(most - 1e-8);
        if (named?.what === "activity") expect(named.gain).toBeCloseTo(gain("own-world", "done", { area: named.area, text: "-" }), 8);
        if (named?.what === "weeks") {
          expect(named.gain).toBeCloseTo(gain("space", "weeks", { length: 30 }), 8);
          expect(safety.modes).toEqual([]);
        }
        if (named?.what === "ride-out") expect(named.gain).toBeCloseTo(gain("steadiness", "urge-after", { ended: "ridden-out" }), 8);
        if (named !== null) expect(named.gain).toBeGreaterThan(0);
      }),
      { numRuns: 250 },
    );
  });
});
