import { describe, expect, it } from "vitest";
import { loadGuide } from "#formula";
import { type Happening, idOf, logOf } from "../../../formula/testing.ts";
import { aroundOf } from "../../worker/around.ts";
import { anything, bandOf, fitting } from "./filter.ts";
import { view } from "./model.ts";
import { namesThem } from "./names.ts";

const guide = await loadGuide();
const nickname: Happening = [0, "fact", { is: { fact: "nickname", value: "R." } }];
const own = (day: number, text: string, more: object = {}): Happening => [
  day,
  "own-activity",
  { area: "play", text, minutes: 30, energy: "low", state: "on", ...more },
];
const done = (day: number, area: string, activity: string, more: object = {}): Happening => [day, "done", { area, activity, ...more }];

function seen(today: number, happenings: readonly Happening[], of: string | null = null) {
  const { log, moment } = logOf(today, happenings);
  return view(aroundOf(log, moment, guide), of);
}

describe("F32 the areas", () => {
  it("F32 each has its last seven days, today last, and how long it has been empty", () => {
    const { areas } = seen(10, [done(1, "mind", "a"), done(4, "body", "b"), done(10, "body", "c"), done(10, "body", "d")]);
    expect(areas).toHaveLength(7);
    expect(areas.find(({ area }) => area === "body")).toMatchObject({ days: [1, 0, 0, 0, 0, 0, 2], emptyFor: 0, month: 3 });
    expect(areas.find(({ area }) => area === "mind")).toMatchObject({ days: [0, 0, 0, 0, 0, 0, 0], emptyFor: 9 });
    expect(areas.find(({ area }) => area === "home")).toMatchObject({ emptyFor: null });
  });

  it("F32 how it felt is a mean of what was said", () => {
    const { areas } = seen(3, [done(1, "home", "a", { pleasure: 4 }), done(2, "home", "a", { pleasure: 7, mastery: 2 })]);
    expect(areas.find(({ area }) => area === "home")).toMatchObject({ pleasure: 5.5, mastery: 2 });
  });
});

describe("F32 the library", () => {
  it("F32 holds at least 90 activities, their own first, those put away apart", () => {
    const { activities, putAway } = seen(2, [own(0, "Plane the board"), own(0, "Sell the tent", { state: "off" })]);
    expect(activities.length).toBeGreaterThanOrEqual(91);
    expect(activities[0]).toMatchObject({ text: "Plane the board", own: true, on: true });
    expect(activities.slice(1).some((one) => one.own)).toBe(false);
    expect(putAway.map(({ text }) => text)).toEqual(["Sell the tent"]);
  });

  it("F32 what names the other person is kept, said to be so, and not among the three", () => {
    const now = seen(1, [nickname, own(0, "Cook what R. liked", { area: "home" }), own(0, "Play the piano")]);
    expect(now.activities.find(({ text }) => text.startsWith("Cook"))).toMatchObject({ names: true });
    expect(now.three.map(({ text }) => text)).toContain("Play the piano");
    expect(now.three.map(({ text }) => text)).not.toContain("Cook what R. liked");
    expect(namesThem("Her radio", "R.")).toBe(false);
    expect(namesThem("write to r", "R.")).toBe(true);
    expect(namesThem("anything", null)).toBe(false);
  });

  it("F32 search looks for every word, without capitals and marks", () => {
    const { activities } = seen(1, [own(0, "Kaffee im Café trinken")]);
    const found = (text: string) => fitting(activities, { ...anything, text });
    expect(found("cafe kaffee").map(({ own }) => own)).toEqual([true]);
    expect(found("xyzzy")).toEqual([]);
    expect(found("  ")).toHaveLength(activities.length);
  });

  it("F32 filters by minutes, energy, cost, company and area; an own one stays where it does not say", () => {
    const { activities } = seen(1, [own(0, "Plane the board")]);
    const found = (change: object) => fitting(activities, { ...anything, ...change });
    expect(found({ tags: ["5"] }).every(({ minutes }) => minutes === 5)).toBe(true);
    expect(found({ tags: ["5", "60"] }).every(({ minutes }) => minutes !== 20 && minutes !== 30)).toBe(true);
    expect(found({ tags: ["free"] }).every(({ cost }) => cost === "free" || cost === null)).toBe(true);
    expect(found({ tags: ["free"] })[0]).toMatchObject({ own: true });
    expect(found({ tags: ["own"] })).toHaveLength(1);
    expect(found({ energy: "high" }).every(({ energy }) => energy === "high")).toBe(true);
    expect(found({ company: "with" }).every(({ company }) => company !== "alone")).toBe(true);
    expect(found({ area: "mind" }).every(({ area }) => area === "mind")).toBe(true);
    expect([5, 12, 13, 20, 40, 41, 600].map(bandOf)).toEqual(["5", "5", "20", "20", "20", "60", "60"]);
  });
});

describe("F32 one activity", () => {
  it("F32 shows the times that it was done, newest first", () => {
    const { one } = seen(
      5,
      [done(1, "body", "end-of-the-street", { pleasure: 3 }), done(4, "body", "end-of-the-street")],
      "end-of-the-street",
    );
    expect(one?.activity).toMatchObject({ area: "body", own: false });
    expect(one?.times.map(({ pleasure }) => pleasure)).toEqual([null, 3]);
  });

  it("F32 an own one is found by every id that it had, and keeps what was done under the first", () => {
    const changed: readonly Happening[] = [
      own(0, "Plane"),
      done(1, "play", idOf(0)),
      own(2, "Plane the board", { replaces: idOf(0), first: idOf(0) }),
      own(3, "Plane it well", { replaces: idOf(2), first: idOf(0) }),
      done(4, "play", idOf(0)),
    ];
    for (const id of [idOf(0), idOf(2), idOf(3)]) {
      const { one } = seen(5, changed, id);
      expect(one?.activity).toMatchObject({ text: "Plane it well", id: idOf(3), doneAs: idOf(0) });
      expect(one?.times).toHaveLength(2);
    }
  });

  it("F32 what is not there is null", () => {
    expect(seen(1, [], "no-such-thing").one).toBeNull();
  });
});

it("F34 time given comes by week with both sides, and goals with the next step (F44)", () => {
  const now = seen(10, [
    done(10, "body", "a"),
    [10, "urge", { strength: 4 }],
    [1, "goal", { area: "play", text: "A shelf", until: "2026-04-01", steps: ["Buy", "Hang"], state: "on" }],
    [2, "goal-step", { of: idOf(2), step: 0, proof: "The receipt" }],
  ]);
  expect(now.given.weeks).toHaveLength(8);
  expect(now.given.weeks.at(-1)).toMatchObject({ own: 1, ex: 1 });
  expect(now.goals).toEqual({ open: 1, next: "Hang" });
});
