import { describe, expect, it } from "vitest";
import { type Guide, loadGuide } from "#formula";
import { firstDay, type Happening, logOf, safe } from "../../formula/testing.ts";
import { view as saidView } from "../screens/today/said-model.ts";
import { aroundOf } from "../worker/around.ts";
import { view } from "./model.ts";
import { isAhead, scheduleOf } from "./schedule.ts";
import { dueLines } from "./today.ts";
import { wishesOf } from "./wishes.ts";

const guide: Guide = await loadGuide();
const today = 30;
const setting = (name: string, value: unknown, day = 29): Happening => [day, "setting", { name, value }];
const urges = Array.from({ length: 6 }, (_, index): Happening => [today - 6 + index + 0.76, "urge", { strength: 7 }]);
const aroundAt = (happenings: readonly Happening[], minutes = 0) => {
  const { log, moment } = logOf(today, [...safe, [0, "chapter", { why: "first" }], ...happenings]);
  return aroundOf(log, { ...moment, at: moment.at + minutes * 60_000 }, guide);
};
const hard = setting("remind-hard-hour", true);
const wave = (day: number, answer = "dismissed"): Happening => [day, "prompt", { prompt: "reminder.hard-hour", answer }];

describe("F92 what was chosen", () => {
  it("F92 is nothing until they choose, with quiet from 22 to 8", () => {
    expect(wishesOf(aroundAt([]))).toEqual({
      of: [],
      hour: 18,
      quiet: { from: 22, to: 8 },
      backupOn: firstDay + 30,
      words: null,
      series: null,
      stopped: [],
    });
    expect(view(aroundAt(urges), null).coming).toEqual([]);
  });

  it("F92 is read from the settings; what is no hour, no neutral text and no id counts as not chosen", () => {
    const chosen = [setting("remind-three", true), setting("remind-at", 7), setting("quiet-from", 23), setting("remind-words", "Tea")];
    expect(wishesOf(aroundAt(chosen))).toMatchObject({ of: ["three"], hour: 7, quiet: { from: 23, to: 8 }, words: "Tea" });
    const odd = [
      setting("remind-three", "yes"),
      setting("remind-at", 24),
      setting("remind-words", "my ex"),
      setting("remind-series", "me"),
    ];
    expect(wishesOf(aroundAt(odd))).toMatchObject({ of: [], hour: 18, words: null, series: null });
    const named: Happening = [29, "fact", { is: { fact: "nickname", value: "Tea" } }];
    expect(wishesOf(aroundAt([...chosen, named])).words).toBeNull();
  });

  it("R29c one that was stopped comes no more until it is chosen again", () => {
    expect(wishesOf(aroundAt([hard, wave(29, "stop")]))).toMatchObject({ of: [], stopped: ["hard-hour"] });
    expect(wishesOf(aroundAt([hard, wave(28, "stop"), wave(29, "keep")]))).toMatchObject({ of: ["hard-hour"], stopped: [] });
  });
});

describe("F92 without a server a reminder is a line on Today", () => {
  const kindsAt = (happenings: readonly Happening[], minutes: number) =>
    saidView(aroundAt(happenings, minutes), null).due.map(({ kind, leadsTo }) => [kind, leadsTo]);

  it("F92 from its time on, that day", () => {
    // The hard hour is 18, so its time is 17:45; it is looked at around 20:00.
    expect(kindsAt([hard, ...urges], -136)).toEqual([]);
    expect(kindsAt([hard, ...urges], -135)).toEqual([["hard-hour", "if-then"]]);
    expect(kindsAt([hard, ...urges], 0)).toEqual([["hard-hour", "if-then"]]);
    expect(kindsAt(urges, 0)).toEqual([]);
  });

  it("F92 what guidance says already is not said twice", () => {
    const said = (id: string) =>
      [{ id, step: "own-world", text: "", why: { entries: [], rule: "F31" }, leadsTo: "nothing", rank: 0 }] as const;
    const around = aroundAt([hard, ...urges]);
    expect(dueLines(around, said("hard-hour.known"))).toEqual([]);
    expect(dueLines(around, said("weekly-review.due"))).toHaveLength(1);
  });

  it("R29c waved off it is gone for that day", () => {
    expect(kindsAt([hard, ...urges, wave(today)], 0)).toEqual([]);
    expect(kindsAt([hard, ...urges, wave(today - 1)], 0)).toHaveLength(1);
  });

  it("F73 and there is none while tasks and prompts rest", () => {
    const { log, moment } = logOf(today, [...safe, hard, ...urges]);
    expect(saidView(aroundOf(log, moment, guide, moment.at + 1), null).due).toEqual([]);
  });
});

describe("F92 what is handed over", () => {
  const at = (day: number, minute: number) => ({ kind: "week", day, minute }) as const;
  const noon = { at: 3 * 86_400_000 + 12 * 3_600_000, offset: 0 };

  it("F92 is times and ids that say nothing, those to come alone; two at one time are one", () => {
    expect(scheduleOf([at(3, 600), at(3, 900), at(4, 600), at(4, 600), at(5, 60)], noon, "s")).toEqual([
      { id: "s-3-2", day: 3, minute: 900 },
      { id: "s-4-1", day: 4, minute: 600 },
      { id: "s-5-1", day: 5, minute: 60 },
    ]);
  });

  it("F92 follows the clock on the wall", () => {
    expect(isAhead(at(3, 721), noon)).toBe(true);
    expect(isAhead(at(3, 721), { ...noon, offset: 1 })).toBe(false);
    expect(isAhead(at(4, 0), { ...noon, offset: 720 })).toBe(false);
  });
});
