import { describe, expect, it } from "vitest";
import { type Happening, idOf, logOf } from "../testing.ts";
import { givenBetween, timeGiven } from "./time-given.ts";

const did = (day: number): Happening => [day, "done", { area: "body", text: "ran" }];
const urge = (day: number): Happening => [day, "urge", { strength: 4 }];
const times = (count: number, make: (day: number) => Happening, day: number) => Array.from({ length: count }, () => make(day));

describe("F34 time given", () => {
  it("F34 eight weeks of seven days, the last one ends today, nothing is lost between them", () => {
    const { situation, moment } = logOf(60, [did(4), did(5), did(11), did(12), urge(53), urge(54), did(60), did(61)]);
    const { weeks } = timeGiven(situation, moment);
    expect(weeks).toHaveLength(8);
    expect(weeks.map(({ own }) => own)).toEqual([2, 1, 0, 0, 0, 0, 0, 1]);
    expect(weeks.map(({ ex }) => ex)).toEqual([0, 0, 0, 0, 0, 0, 1, 1]);
    expect(weeks.at(-1)).toMatchObject({ from: 54 + moment.base, to: 60 + moment.base });
  });

  it("F34 what is about their own life, what is about the ex, and what is about neither", () => {
    const { situation, moment } = logOf(5, [
      did(1),
      [1, "journal", { prompt: "got-back", text: "Sundays" }],
      [1, "journal", { prompt: "day", text: "rain" }],
      [1, "standard", { text: "no answers after ten", state: "on" }],
      urge(1),
      [1, "looking", { what: "story" }],
      [1, "contact", { way: "text" }],
      [1, "contact", { way: "text", need: "children" }],
      [1, "received", { way: "text", tone: "warm" }],
      [1, "letter", { text: "unsent" }, { chapter: "c2" }],
      [1, "check-in", { mood: 4 }],
      [1, "setting", { name: "lock", value: true }],
      [1, "sign", { sign: "friends-ask", what: "asked", learned: "asked-friends", explanations: ["habit", "politeness"] }],
    ]);
    const day = 1 + moment.base;
    const { own, ex } = givenBetween(situation, day, day);
    expect([...own].sort()).toEqual([0, 1, 3].map(idOf));
    expect([...ex].sort()).toEqual([4, 5, 6, 9, 12].map(idOf));
    expect(timeGiven(situation, moment).weeks.at(-1)).toMatchObject({ own: 3, ex: 5 });
  });

  it.each([
    ["less about the ex", [1, 4], [4, 1], true],
    ["the same", [2, 3], [2, 3], false],
    ["more in number, less in part", [0, 5], [20, 6], true],
    ["more about the ex", [4, 1], [1, 4], false],
    ["too little before", [0, 4], [4, 1], null],
    ["too little now", [1, 4], [4, 0], null],
  ])("F34 falling over the weeks: %s", (_, [own1 = 0, ex1 = 0], [own2 = 0, ex2 = 0], falling) => {
    const { situation, moment } = logOf(60, [
      ...times(own1, did, 20),
      ...times(ex1, urge, 20),
      ...times(own2, did, 50),
      ...times(ex2, urge, 50),
    ]);
    expect(timeGiven(situation, moment).falling).toBe(falling);
  });
});
