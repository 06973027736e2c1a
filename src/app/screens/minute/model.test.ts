import { describe, expect, it } from "vitest";
import { loadGuide } from "#formula";
import { type Happening, idOf, logOf } from "../../../formula/testing.ts";
import { aroundOf } from "../../worker/around.ts";
import { view } from "./model.ts";

const guide = await loadGuide();
const { library } = guide;
/** What the page gets at 20:00 of that day. */
const minuteOf = (today: number, happenings: readonly Happening[]) => {
  const { log, moment } = logOf(today, happenings);
  return view(aroundOf(log, moment, guide), null);
};
const at = (day: number, hour: number, minutes = 0) => day + hour / 24 + minutes / 1440;
const urge = (day: number, strength: number, more: object = {}): Happening => [day, "urge", { strength, ...more }];
const ridden = (day: number, of: number, helped: readonly string[], strength = 3): Happening => [
  day,
  "urge-after",
  { of: idOf(of), ended: "ridden-out", helped, strength },
];

describe("an urge", () => {
  it("F30 is open until something is said about its end, and due after twenty minutes for twelve hours", () => {
    expect(minuteOf(3, [urge(at(3, 19, 50), 7)]).open).toMatchObject({ entry: idOf(0), strength: 7, due: false });
    expect(minuteOf(3, [urge(at(3, 19, 30), 7)]).open).toMatchObject({ due: true });
    expect(minuteOf(3, [urge(at(3, 7, 30), 7)]).open).toBeNull();
    expect(minuteOf(3, [urge(at(3, 19), 7), ridden(at(3, 19, 40), 0, [])]).open).toBeNull();
  });

  it("F30 that is due is asked about before one of a moment ago", () => {
    const { open } = minuteOf(3, [urge(at(3, 18), 8), urge(at(3, 19, 55), 4)]);
    expect(open).toMatchObject({ entry: idOf(0), due: true });
  });

  it("F30 that was corrected is one urge, under its newest entry", () => {
    const { open } = minuteOf(3, [urge(at(3, 19, 50), 7), urge(at(3, 19, 50), 7, { about: ["looking"], replaces: idOf(0) })]);
    expect(open).toMatchObject({ entry: idOf(1), about: ["looking"] });
  });
});

describe("what it is met with", () => {
  const two: readonly Happening[] = [
    urge(at(1, 10), 8),
    ridden(at(1, 11), 0, ["four-surfaces", "write"]),
    urge(at(2, 10), 9),
    ridden(at(2, 11), 2, ["four-surfaces"], 4),
  ];

  it("F30 puts first what was there when an urge was ridden out, with how far it fell last time", () => {
    const { helped, exercises } = minuteOf(3, two);
    expect(helped[0]).toMatchObject({ way: "four-surfaces", title: "Four surfaces", times: 2, last: { from: 9, to: 4 } });
    expect(helped[1]).toMatchObject({ way: "write", number: null });
    expect(exercises[0]?.id).toBe("four-surfaces");
    const place = (helped[0]?.number ?? 0) - 1;
    expect(library.exercises[place]?.id).toBe("four-surfaces");
  });

  it("F30 then what meets this urge; calling and the breath have pages of their own", () => {
    const { exercises } = minuteOf(3, [urge(at(3, 19, 50), 7, { about: ["looking"] })]);
    expect(exercises[0]?.id).toBe("farthest-corner");
    expect(exercises).toHaveLength(library.exercises.length - 2);
    expect(exercises.map(({ id }) => id)).not.toContain("call-your-person");
  });

  it("F30 own words that helped lead nowhere and are said as they are", () => {
    const { helped } = minuteOf(3, [urge(at(1, 10), 8), ridden(at(1, 11), 0, ["the dog"])]);
    expect(helped).toMatchObject([{ way: "the dog", number: null, title: null }]);
  });

  it("F32 own small things come first, what was done or waved off today is not offered again, none takes an hour", () => {
    const own: Happening = [1, "own-activity", { area: "play", text: "Tune the guitar", minutes: 5, energy: "low", state: "on" }];
    const { things } = minuteOf(3, [own]);
    expect(things[0]).toMatchObject({ activity: idOf(0), own: true, text: "Tune the guitar" });
    expect(things.length).toBeGreaterThanOrEqual(6);
    expect(Math.max(...things.map(({ minutes }) => minutes))).toBeLessThanOrEqual(20);
    const second = things[1]?.activity ?? "";
    const later = minuteOf(3, [
      own,
      [at(3, 12), "done", { area: "play", activity: idOf(0) }],
      [at(3, 12), "not-today", { activity: second }],
    ]);
    expect(later.things.map(({ activity }) => activity)).not.toContain(idOf(0));
    expect(later.things.map(({ activity }) => activity)).not.toContain(second);
    expect(new Set(things.map(({ activity }) => activity)).size).toBe(things.length);
  });

  it("F30 the person is there with name and number, and gone when they are taken out", () => {
    const name: Happening = [1, "setting", { name: "my-person-name", value: "Ines" }];
    const number: Happening = [1, "setting", { name: "my-person-number", value: "+44 20 7946 0018" }];
    expect(minuteOf(3, [name]).person).toBeNull();
    expect(minuteOf(3, [name, number]).person).toEqual({ name: "Ines", number: "+44 20 7946 0018" });
    expect(minuteOf(3, [name, number, [2, "setting", { name: "my-person-number", value: "" }]]).person).toBeNull();
  });

  it("F31 a plan of their own that fits the hour stands there", () => {
    const plan: Happening = [1, "if-then", { when: "it is evening", will: "call Ines", state: "on", from: 19, to: 23 }];
    expect(minuteOf(3, [plan]).plan).toEqual({ when: "it is evening", will: "call Ines" });
    expect(minuteOf(3, []).plan).toBeNull();
  });

  it("F30 words alone and the buzz are off until they choose them", () => {
    expect(minuteOf(3, [])).toMatchObject({ wordsOnly: false, buzz: false });
    expect(minuteOf(3, [[1, "setting", { name: "hold-words-only", value: true }]])).toMatchObject({ wordsOnly: true });
  });
});
