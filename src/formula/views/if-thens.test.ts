import { describe, expect, it } from "vitest";
import { type Happening, idOf, logOf } from "../testing.ts";
import { ifThens, planFor } from "./if-thens.ts";

const plan = (day: number, when: string, more: object = {}): Happening => [day, "if-then", { when, will: "I walk", state: "on", ...more }];

describe("F31 if-then plans", () => {
  it("R27 at most three are on: of more, those written last", () => {
    const { situation, moment } = logOf(9, [plan(1, "one"), plan(2, "two"), plan(3, "three"), plan(1.5, "four")]);
    expect(ifThens(situation, moment)).toEqual({
      on: [
        { entry: idOf(1), when: "two", will: "I walk" },
        { entry: idOf(2), when: "three", will: "I walk" },
        { entry: idOf(3), when: "four", will: "I walk" },
      ],
      room: false,
    });
  });

  it("F31 one that is off, taken back or of tomorrow is not there", () => {
    const { situation, moment } = logOf(9, [
      plan(1, "kept"),
      plan(1, "off", { state: "off" }),
      plan(1, "back"),
      [2, "withdraw", { of: idOf(2) }],
      plan(10, "tomorrow"),
      plan(1, "before"),
      plan(3, "after", { replaces: idOf(5) }),
    ]);
    expect(ifThens(situation, moment)).toMatchObject({ on: [{ when: "kept" }, { when: "after" }], room: true });
  });

  const { situation, moment } = logOf(9, [
    plan(1, "it is Friday night", { weekdays: [4], from: 22, to: 2 }),
    plan(1, "I had wine with Sascha"),
    plan(1, "it is Friday", { weekdays: [4] }),
  ]);
  it.each([
    ["the one that fits in most ways", { weekday: 4, hour: 23 }, idOf(0), ["weekday", "hour"]],
    ["past midnight", { weekday: 4, hour: 2 }, idOf(0), ["weekday", "hour"]],
    ["another hour: the plan of the whole day", { weekday: 4, hour: 12 }, idOf(2), ["weekday"]],
    ["of several the one written last", { weekday: 4 }, idOf(2), ["weekday"]],
    ["a trigger in their words", { trigger: "dinner at SASCHA's" }, idOf(1), ["trigger"]],
    ["a time that a plan does not name leaves the trigger", { weekday: 1, trigger: "sascha" }, idOf(1), ["trigger"]],
  ])("F31 %s", (_, cue, entry, by) => {
    expect(planFor(situation, moment, cue)).toMatchObject({ entry, by });
  });

  it.each([
    ["another weekday", { weekday: 3, hour: 23 }],
    ["short words are no sign", { trigger: "I had it with" }],
    ["nothing is known", {}],
    ["the words fit but the day is another", { weekday: 2, trigger: "friday" }],
  ])("F31 none fits: %s", (_, cue) => {
    expect(planFor(situation, moment, cue)).toBeNull();
  });

  it("F31 a trigger that was named apart is found", () => {
    const named = logOf(9, [plan(1, "it comes", { trigger: "our song" })]);
    expect(planFor(named.situation, named.moment, { trigger: "heard a song" })).toBeNull();
    const longer = logOf(9, [plan(1, "it comes", { trigger: "payday" })]);
    expect(planFor(longer.situation, longer.moment, { trigger: "Payday!" })).toMatchObject({ entry: idOf(0) });
  });
});
