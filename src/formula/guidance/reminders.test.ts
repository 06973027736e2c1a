import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { modes } from "../entries/mode.ts";
import { firstDay, type Happening, idOf, logOf, safe } from "../testing.ts";
import { type Reminder, type ReminderKind, type ReminderWishes, remindersOf } from "./reminders.ts";

const kinds: readonly ReminderKind[] = ["occasion", "plan", "hard-hour", "backup", "week", "three"];
const night = { from: 22, to: 8 };
const wishes = (of: readonly ReminderKind[], more: Partial<ReminderWishes> = {}): ReminderWishes => ({
  of,
  hour: 18,
  quiet: night,
  backupOn: null,
  ...more,
});

/** Of a life that is looked at on its day 30, a Wednesday, at 20:00. */
const today = 30;
const remindersAt = (happenings: readonly Happening[], asked: ReminderWishes, quietUntil?: number) => {
  const { situation, moment } = logOf(today, [...safe, ...happenings]);
  return remindersOf(situation, moment, asked, { quietUntil });
};
/** `1 20:45` is tomorrow at a quarter to nine. */
const timesOf = (reminders: readonly Reminder[]) =>
  reminders.map(({ day, minute }) => `${day - firstDay - today} ${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`);
const plan = (more: object): Happening => [1, "if-then", { when: "it is late", will: "I put it away", state: "on", ...more }];
/** Six urges at that hour, on the last six days before today. */
const urgesAt = (hour: number): readonly Happening[] =>
  Array.from({ length: 6 }, (_, index) => [today - 6 + index + hour / 24 + 0.001, "urge", { strength: 7 }]);

describe("F92 what is due", () => {
  it("F92 is nothing until something is chosen, and nothing before the three questions", () => {
    expect(remindersAt(urgesAt(20), wishes([]))).toEqual([]);
    const { situation, moment } = logOf(today, urgesAt(20));
    expect(remindersOf(situation, moment, wishes(kinds))).toEqual([]);
  });

  it("F92 a day has room for two: a prompted one, and the rarest of those that were set", () => {
    const found = remindersAt(
      [...urgesAt(20), plan({ from: 14 }), [1, "occasion", { name: "our day", weekday: 4, state: "on" }]],
      wishes(kinds, { backupOn: firstDay + today + 1 }),
    );
    const on = (day: number) => found.filter((one) => one.day === firstDay + today + day).map(({ kind }) => kind);
    // Friday is the occasion's day: Thursday is the day before it, and a backup is due.
    expect(on(1)).toEqual(["occasion", "backup"]);
    expect(on(2)).toEqual(["plan", "three"]);
  });

  it("F92 what was done is over, and nothing comes in its place", () => {
    const asked = wishes(["week", "three"], { backupOn: null });
    const done = (n: number): Happening => [today + 0.4 + n / 100, "done", { area: "body", text: "a walk" }];
    const threes = (happenings: readonly Happening[]) => timesOf(remindersAt(happenings, asked).filter(({ kind }) => kind === "three"));
    expect(threes([done(1), done(2)]).slice(0, 2)).toEqual(["0 18:00", "1 18:00"]);
    expect(threes([done(1), done(2), done(3)])[0]).toBe("1 18:00");
  });

  it("F66 the week comes when its review is due, and once a week until it is done", () => {
    const review: Happening = [27, "review", { kept: "a", hard: "b" }];
    const found = remindersAt([review], wishes(["week"]));
    expect(timesOf(found)).toEqual(["4 18:00", "11 18:00", "18 18:00", "25 18:00"]);
    expect(found[0]?.entries).toEqual([idOf(3)]);
  });

  it("F93 a backup that nobody made is asked for again after 30 days, not the next day", () => {
    expect(timesOf(remindersAt([], wishes(["backup"], { backupOn: firstDay + today - 10 })))).toEqual(["20 18:00"]);
  });
});

describe("F31 hard hours", () => {
  it("F31 come a quarter of an hour ahead, with the entries that show them", () => {
    const found = remindersAt(urgesAt(20), wishes(["hard-hour"]));
    expect(timesOf(found).slice(0, 2)).toEqual(["0 19:45", "1 19:45"]);
    expect(found).toHaveLength(28);
    expect(found[0]?.entries).toEqual([3, 4, 5, 6, 7, 8].map(idOf));
  });

  it.each([
    [22, ["0 21:45", "1 21:45"]],
    [23, ["0 21:45", "1 21:45"]],
    [3, ["0 21:45", "1 21:45"]],
    [8, ["0 8:00", "1 8:00"]],
  ])("F92 one at %i is told before the quiet hours, or when they end", (hour, times) => {
    expect(timesOf(remindersAt(urgesAt(hour), wishes(["hard-hour"]))).slice(0, 2)).toEqual(times);
  });

  it("F92 an hour that a plan of their own names comes at night too, on its days", () => {
    const found = remindersAt([plan({ from: 0, to: 2, weekdays: [5] })], wishes(["plan"]));
    expect(timesOf(found).slice(0, 2)).toEqual(["2 23:45", "9 23:45"]);
  });

  it("F31 a plan without an hour, one that was put away and an occasion that is off remind of nothing", () => {
    const off: Happening = [1, "occasion", { name: "our day", weekday: 4, state: "off" }];
    expect(remindersAt([plan({}), plan({ from: 20, state: "off" }), off], wishes(["plan", "occasion"]))).toEqual([]);
  });

  it("F31 what happens today does not make a second hour of today's", () => {
    const before = [...urgesAt(12), ...urgesAt(20)];
    const now: Happening = [today + 20 / 24 - 0.001, "urge", { strength: 9 }];
    const late: Happening = [today + 20 / 24 + 0.001, "urge", { strength: 9 }];
    for (const happenings of [before, [...before, now], [...before, late]])
      expect(timesOf(remindersAt(happenings, wishes(["hard-hour"])))[0]).toBe("0 11:45");
  });

  it("F31 an occasion is told the day before, at the chosen hour; where that is quiet, when the quiet ends", () => {
    const day: Happening = [1, "occasion", { name: "their birthday", month: 4, day: 3, state: "on" }];
    expect(timesOf(remindersAt([day], wishes(["occasion"])))).toEqual(["1 18:00"]);
    expect(timesOf(remindersAt([day], wishes(["occasion"], { hour: 23 })))).toEqual(["1 8:00"]);
  });
});

describe("F48 and F73", () => {
  it("F48 after graduation only what they set goes on, and in the archive nothing", () => {
    const asked = wishes(["hard-hour", "three"]);
    const path = (day: number): Happening => [day, "path", { path: "graduated" }];
    expect(new Set(remindersAt([...urgesAt(20), path(29)], asked).map(({ kind }) => kind))).toEqual(new Set(["three"]));
    expect(remindersAt([...urgesAt(20), path(1)], asked)).toEqual([]);
  });

  it("F73 nothing comes while tasks and prompts rest", () => {
    const tomorrowNoon = (firstDay + today + 1.5) * 86_400_000;
    expect(timesOf(remindersAt([...urgesAt(9), ...urgesAt(10)], wishes(["hard-hour", "three"]), tomorrowNoon)).slice(0, 2)).toEqual([
      "1 18:00",
      "2 8:45",
    ]);
  });
});

describe("F92 in any life", () => {
  const hour = fc.nat(23);
  const at = fc.double({ min: 0, max: 29.9, noNaN: true });
  const state = fc.constantFrom("on", "off");
  const of = (kind: string, body: fc.Arbitrary<unknown>): fc.Arbitrary<Happening> => fc.tuple(at, fc.constant(kind), body);
  const some = (values: readonly object[]) => fc.constantFrom(...values);
  const happening = fc.oneof(
    { weight: 6, arbitrary: of("urge", fc.record({ strength: fc.nat(10) })) },
    of("looking", some([{ what: "profile" }])),
    of("if-then", fc.record({ when: fc.constant("a"), will: fc.constant("b"), from: hour, to: hour, state })),
    of("occasion", fc.record({ name: fc.constant("a"), weekday: fc.nat(6), state })),
    of(
      "occasion",
      fc.record({ name: fc.constant("a"), month: fc.integer({ min: 3, max: 5 }), day: fc.integer({ min: 1, max: 31 }), state }),
    ),
    of("review", some([{ kept: "a" }])),
    of("path", some([{ path: "graduated" }, { path: "open" }])),
    of("mode", fc.record({ mode: fc.constantFrom(...modes), because: fc.constant("settings") })),
  );
  const asked = fc.record({
    of: fc.subarray([...kinds]),
    hour,
    quiet: fc.record({ from: hour, to: hour }),
    backupOn: fc.option(fc.integer({ min: firstDay, max: firstDay + 60 })),
  });
  const isQuiet = (minute: number, { from, to }: ReminderWishes["quiet"]) => {
    for (let quiet = from; quiet !== to; quiet = (quiet + 1) % 24) if (quiet === Math.floor(minute / 60)) return true;
    return false;
  };

  it("F92 never more than two a day nor two prompted, never in the quiet hours but what a plan names, never what was not chosen", () => {
    let seen = 0;
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 60 }), asked, (happenings, wanted) => {
        const { situation, moment } = logOf(today, [...safe, ...happenings]);
        const found = remindersOf(situation, moment, wanted);
        const written = new Set(Object.values(situation.tables).flatMap((rows) => rows.map(({ id }) => id)));
        for (const one of found) {
          expect(wanted.of).toContain(one.kind);
          if (one.kind !== "plan") expect(isQuiet(one.minute, wanted.quiet)).toBe(false);
          expect(one.entries.every((id) => written.has(id))).toBe(true);
          // Under every mode and under none: the way to them is not among these.
          expect(["if-then", "backup", "review", "own-world"]).toContain(one.leadsTo);
          expect(one.day - firstDay).toBeGreaterThanOrEqual(today);
          expect(one.day - firstDay).toBeLessThan(today + 28);
          const same = found.filter(({ day }) => day === one.day);
          expect(same.length).toBeLessThanOrEqual(2);
          expect(same.filter(({ prompted }) => prompted).length).toBeLessThanOrEqual(1);
          seen++;
        }
        expect(found).toEqual([...found].sort((a, b) => a.day - b.day || a.minute - b.minute));
      }),
      { numRuns: 100 },
    );
    expect(seen).toBeGreaterThan(300);
  });

  it("F92 tomorrow looks at the days ahead as today does, where nothing was written meanwhile", () => {
    const plain = wishes(["occasion", "plan", "three"]);
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 20 }), (happenings) => {
        const { situation, moment } = logOf(today, [...safe, ...happenings.filter(([, kind]) => kind !== "path")]);
        const next = remindersOf(situation, { ...moment, at: moment.at + 86_400_000 }, plain);
        const known = remindersOf(situation, moment, plain).filter(({ day }) => day > firstDay + today);
        expect(next.slice(0, known.length)).toEqual(known);
      }),
      { numRuns: 60 },
    );
  });
});
