import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areas } from "../library/types.ts";
import { type Happening, idOf, logOf } from "../testing.ts";
import { lastDone, ownWorld } from "./own-world.ts";

const did = (day: number, area: string, more: object = {}): Happening => [day, "done", { area, text: "something", ...more }];
const lifeIn = (view: ReturnType<typeof ownWorld>, area: string) => view.areas.find((one) => one.area === area);

describe("F32 own world", () => {
  it("F32 what was done in each area in 7 and 28 days, with the entries", () => {
    const { situation, moment } = logOf(40, [
      did(12, "body"),
      did(13, "body"),
      did(33, "body"),
      did(34, "body"),
      did(40, "body"),
      did(41, "body"),
    ]);
    const view = ownWorld(situation, moment);
    expect(lifeIn(view, "body")).toMatchObject({ week: 2, month: 4, last: 40 + moment.base, emptyFor: 0 });
    expect(lifeIn(view, "body")?.entries).toEqual([idOf(1), idOf(2), idOf(3), idOf(4)]);
    expect(view).toMatchObject({ week: 2, month: 4 });
  });

  it("F32 areas without anything for seven days are empty, the longest first", () => {
    const { situation, moment } = logOf(100, [did(94, "body"), did(93, "people"), did(50, "work"), did(11, "play"), did(10, "home")]);
    const view = ownWorld(situation, moment);
    expect(view.empty).toEqual(["home", "mind", "meaning", "play", "work", "people"]);
    expect(lifeIn(view, "people")?.emptyFor).toBe(7);
    expect(lifeIn(view, "play")?.emptyFor).toBe(89);
    expect(lifeIn(view, "home")).toMatchObject({ emptyFor: null, last: null });
  });

  it("F32 pleasure and mastery are means with how many said so", () => {
    const { situation, moment } = logOf(3, [
      did(1, "body", { pleasure: 3, mastery: 10 }),
      did(2, "body", { pleasure: 4 }),
      did(3, "play", { pleasure: 9 }),
      did(3, "play"),
    ]);
    const view = ownWorld(situation, moment);
    expect(lifeIn(view, "body")).toMatchObject({ pleasure: { mean: 3.5, count: 2 }, mastery: { mean: 10, count: 1 } });
    expect(lifeIn(view, "mind")).toMatchObject({ pleasure: { mean: null, count: 0 } });
    expect(view).toMatchObject({ pleasure: { mean: 5.3, count: 3 }, mastery: { mean: 10, count: 1 } });
  });

  it("F32 own activities that are on, with how often they were done under any of their ids", () => {
    const own = (text: string, more: object = {}) => ({ area: "play", text, minutes: 20, energy: "low", state: "on", ...more });
    const { situation, moment } = logOf(9, [
      [1, "own-activity", own("paint")],
      did(2, "play", { activity: idOf(0) }),
      [3, "own-activity", own("paint small", { replaces: idOf(0), first: idOf(0) })],
      did(4, "play", { activity: idOf(2) }),
      [5, "own-activity", own("paint a postcard", { replaces: idOf(2), first: idOf(0) })],
      did(6, "play", { activity: idOf(4) }),
      [6, "own-activity", own("put away", { state: "off" })],
      [10, "own-activity", own("tomorrow")],
    ]);
    const shown = ownWorld(situation, moment).own.filter(({ entry }) => entry !== idOf(0));
    expect(shown).toEqual([{ entry: idOf(4), area: "play", text: "paint a postcard", minutes: 20, energy: "low", times: 3 }]);
  });

  it("F35 doing nothing is an act that counts", () => {
    const { situation, moment } = logOf(30, [
      [2, "did-nothing", {}],
      [3, "did-nothing", { note: "the phone stayed in the drawer" }],
      [30, "did-nothing", {}],
    ]);
    expect(ownWorld(situation, moment).didNothing).toEqual([idOf(1), idOf(2)]);
  });

  it("F32 the areas together are the whole, whatever was done", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(120), fc.constantFrom(...areas)), { maxLength: 40 }), (parts) => {
        const { situation, moment } = logOf(
          110,
          parts.map(([day, area]) => did(day, area)),
        );
        const view = ownWorld(situation, moment);
        expect(view.areas.map(({ area }) => area)).toEqual(areas);
        expect(view.areas.reduce((sum, { month }) => sum + month, 0)).toBe(view.month);
        for (const { area, last, week } of view.areas) {
          const days = parts.flatMap(([day, its]) => (its === area && day <= 110 && day > 20 ? [day + moment.base] : []));
          expect(last).toBe(days.length === 0 ? null : Math.max(...days));
          expect(view.empty.includes(area)).toBe(week === 0);
          expect(lastDone(situation, 110 + moment.base).get(area)?.day ?? null).toBe(last);
        }
      }),
    );
  });
});
