import { describe, expect, it } from "vitest";
import { loadGuide, type PartName, partNames } from "#formula";
import { firstDay, type Happening, idOf, logOf } from "../../../formula/testing.ts";
import { aroundOf } from "../../worker/around.ts";
import { view } from "./model.ts";

const guide = await loadGuide();
const { library } = guide;
const begun: readonly Happening[] = [
  [0, "safety", { question: "no-contact", answer: "no" }],
  [0, "safety", { question: "afraid", answer: "no" }],
  [0, "safety", { question: "adult", answer: "yes" }],
  [0, "chapter", { why: "first" }],
  [0, "weeks", { length: 30 }],
];

function seen(today: number, happenings: readonly Happening[]) {
  const { log, moment } = logOf(today, [...begun, ...happenings]);
  return view(aroundOf(log, moment, guide), null);
}

function partOf(name: PartName, today: number, happenings: readonly Happening[]) {
  const part = seen(today, happenings).parts.find((one) => one.name === name);
  if (part === undefined) throw new Error(name);
  return part;
}

describe("F50 five parts with their why", () => {
  it("F50 before the first entry there is no part", () => {
    const { log, moment } = logOf(3, []);
    expect(view(aroundOf(log, moment, guide), null)).toEqual({ nickname: null, parts: [], helps: null });
  });

  it("F50 base, entries and fade of each part add up to what is shown", () => {
    const { parts } = seen(40, [
      [3, "contact", { way: "text" }],
      [5, "done", { area: "body", text: "A walk" }],
      [9, "act", { text: "Said no", worth: "built" }],
      [16, "check-in", { mood: 4, sleep: 5 }],
      [20, "looking", { what: "story" }],
      [30, "done", { area: "people", text: "Choir" }],
    ]);
    expect(parts.map(({ name }) => name)).toEqual(partNames);
    for (const { name, value, base, behind, fade } of parts) {
      const sum = behind.reduce((all, { points }) => all + points, base.points) + fade.points;
      expect(Math.round(sum), name).toBe(value);
    }
  });

  it("F50 what raised stands before what lowered, each with its days", () => {
    const { why } = partOf("space", 20, [
      [4, "contact", { way: "text" }],
      [6, "contact", { way: "text" }],
      [11, "looking", { what: "story" }],
    ]);
    expect(why.map(({ sign, what, count }) => [sign, what, count])).toEqual([
      ["raised", "without-contact", 14],
      ["raised", "without-looking", 9],
      ["raised", "weeks", 1],
      ["lowered", "empty-weeks", 1],
      ["lowered", "contact.text", 2],
      ["lowered", "looking", 1],
    ]);
    expect(why.find(({ what }) => what === "contact.text")?.days).toEqual([firstDay + 4, firstDay + 6]);
  });

  it("F23 what they began stands aside and lowers nothing, and is not shown under a safety mode", () => {
    const wrote: Happening = [12, "received", { way: "text", tone: "warm" }];
    expect(partOf("space", 20, [wrote]).why.at(-1)).toMatchObject({ sign: "aside", what: "they-began", days: [firstDay + 12] });
    const guarded = partOf("space", 20, [wrote, [13, "mode", { mode: "afraid", because: "settings" }]]);
    expect(guarded.why.some(({ what }) => what === "they-began")).toBe(false);
  });

  it("F50 acts and standards stand in their own words, an activity by its name", () => {
    const self = partOf("self-respect", 10, [
      [1, "standard", { text: "No answers after ten", state: "on" }],
      [4, "held", { of: idOf(5), how: "kept" }],
      [5, "act", { text: "Drove past", worth: "cost" }],
    ]);
    expect(self.why.map(({ what, text }) => [what, text])).toEqual([
      ["days-kept", null],
      ["held.kept", "No answers after ten"],
      ["act.cost", "Drove past"],
    ]);
    const activity = library.activities[0];
    const own = partOf("own-world", 10, [[9, "done", { area: activity?.area, activity: activity?.id }]]);
    expect(own.why[0]).toMatchObject({ sign: "raised", what: `done.${activity?.area}`, text: activity?.text });
  });

  it("F50 areas that rest and areas without anything are named once", () => {
    const { why } = partOf("own-world", 20, [
      [5, "done", { area: "people", text: "Choir" }],
      [19, "done", { area: "home", text: "Window" }],
    ]);
    expect(why.find(({ what }) => what === "resting.people")).toMatchObject({ sign: "lowered", count: 15 });
    expect(why.filter(({ sign }) => sign === "aside").map(({ what }) => what)).toEqual(
      ["body", "work", "play", "mind", "meaning"].map((area) => `never.${area}`),
    );
  });

  it("F51 weeks without an entry are said", () => {
    const { why, fade } = partOf("steadiness", 30, []);
    expect(fade.weeks).toBeGreaterThan(0);
    expect(why.find(({ what }) => what === "empty-weeks")).toMatchObject({ sign: "lowered", count: fade.weeks });
  });

  it("F50 many check-ins are one line, and every one stands in the sum", () => {
    const many = Array.from({ length: 28 }, (_, day): Happening => [day, "check-in", { mood: 5 }]);
    const { why, behind } = partOf("steadiness", 27, many);
    expect(behind).toHaveLength(28);
    expect(why.filter(({ sign }) => sign === "raised")).toMatchObject([{ what: "check-in", count: 28 }]);
  });
});

describe("F52 the trend and the one thing", () => {
  it("F52 a week ago stands beside today, once there is one", () => {
    expect(partOf("space", 5, []).before).toBeNull();
    const part = partOf("space", 12, []);
    expect(part.before).toBe(partOf("space", 5, []).value);
  });

  it("F52 by week with a smoothed line, oldest first", () => {
    const { weeks, value } = partOf("space", 20, []);
    expect(weeks.map(({ day }) => day - firstDay)).toEqual([6, 13, 20]);
    expect(weeks.at(-1)?.value).toBe(value);
    expect(weeks.at(-1)?.smoothed).toBeLessThan(value);
  });

  it("F52 the one thing names its part, its area and how long it was empty", () => {
    const { helps } = seen(
      20,
      ["body", "work", "play", "home", "mind", "meaning"]
        .map((area): Happening => [8, "done", { area, text: "It" }])
        .concat([[5, "done", { area: "people", text: "Choir" }]]),
    );
    expect(helps).toMatchObject({ what: "activity", part: "own-world", area: "people", emptyFor: 15, leadsTo: "own-world" });
  });

  it("F73 it stays silent where guidance does", () => {
    const quiet = seen(20, [[20, "mode", { mode: "order", because: "settings", until: "2027-01-01" }]]);
    expect(quiet.helps?.what).not.toBe("weeks");
  });
});
