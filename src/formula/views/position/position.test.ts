import { describe, expect, it } from "vitest";
import { signalCodes } from "../../entries/signal.ts";
import { type Happening, idOf, logOf } from "../../testing.ts";
import { safetyOf } from "../safety.ts";
import { type PartName, positionOf } from "./index.ts";

const begun: Happening = [0, "chapter", { why: "first" }];
const weeks: Happening = [0, "weeks", { length: 30 }];
const weekly = [6, 13, 20, 27].map((day): Happening => [day, "setting", { name: "theme", value: "dark" }]);

function part(name: PartName, today: number, happenings: readonly Happening[]) {
  const { situation, moment } = logOf(today, happenings);
  return positionOf(situation, "c1", moment)[name];
}

describe("F50 common ground", () => {
  it("F50e an open step 1 is 40; sent, said or skipped it is 100", () => {
    expect(part("common-ground", 3, [begun]).value).toBe(40);
    for (const what of ["sent", "said", "skipped"]) {
      const found = part("common-ground", 3, [begun, [1, "agreement", { what }]]);
      expect(found).toMatchObject({ value: 100, entries: [{ id: idOf(1), points: 60 }] });
    }
    expect(part("common-ground", 3, [begun, [1, "agreement", { what: "again", reason: "unclear" }]]).value).toBe(40);
  });

  it("F50f weeks, no contact, terms that are not good and a mode skip it rightly", () => {
    const settles = (kind: string, body: unknown) => part("common-ground", 3, [begun, [1, kind, body]]).value === 100;
    expect(settles("weeks", { length: 30 })).toBe(true);
    expect(settles("fact", { is: { fact: "in-contact", value: "no" } })).toBe(true);
    expect(settles("fact", { is: { fact: "terms", value: "hostile" } })).toBe(true);
    expect(settles("fact", { is: { fact: "terms", value: "good" } })).toBe(false);
    expect(settles("mode", { mode: "afraid", because: "settings" })).toBe(true);
    expect(settles("channel", { channel: "all", state: "blocked-everywhere" })).toBe(true);
    expect(settles("safety", { question: "afraid", answer: "yes" })).toBe(true);
    expect(settles("safety", { question: "adult", answer: "yes" })).toBe(false);
  });

  it("F50f exactly those signals settle it that set a mode", () => {
    for (const code of signalCodes) {
      const { situation, moment } = logOf(2, [begun, [1, "signal", { code, answer: "yes" }]]);
      const holds = safetyOf(situation, moment).modes.length > 0;
      expect(positionOf(situation, "c1", moment)["common-ground"].value, code).toBe(holds ? 100 : 40);
    }
  });

  it("F50f the newest answer counts, not the first", () => {
    const facts = ["no", "yes"].map((value, index): Happening => [index + 1, "fact", { is: { fact: "in-contact", value } }]);
    expect(part("common-ground", 3, [begun, ...facts]).value).toBe(40);
  });

  it("F50f a mode of another chapter counts until its end was asked for", () => {
    const mode: Happening = [0, "mode", { mode: "afraid", because: "settings" }, { chapter: "c0" }];
    expect(part("common-ground", 3, [begun, mode]).value).toBe(100);
    expect(part("common-ground", 3, [begun, mode, [1, "mode-end", { mode: "afraid", reason: "over" }]]).value).toBe(40);
  });

  it("F50g contact after it lowers it by its weight, fading over 28 days; contact before it does not", () => {
    const log: Happening[] = [begun, [1, "contact", { way: "text" }], [2, "agreement", { what: "sent" }], [5, "contact", { way: "like" }]];
    expect(part("common-ground", 5, log).entries).toEqual([
      { id: idOf(2), points: 60 },
      { id: idOf(3), points: -10 },
    ]);
    expect(part("common-ground", 12, [...log, [12, "check-in", {}]]).value).toBeCloseTo(92.5, 9);
    expect(part("common-ground", 5, [begun, [5, "contact", { way: "text", need: "children" }]]).value).toBe(40);
  });

  it("F50d it falls to 0 and no further, in proportion", () => {
    const ways = ["text", "call", "gift", "visit"].map((way): Happening => [2, "contact", { way }]);
    const found = part("common-ground", 2, [begun, ...ways]);
    expect(found.value).toBe(0);
    expect(found.entries.map(({ points }) => points)).toEqual([-10, -10, -10, -10]);
  });
});

describe("F50 space", () => {
  it("F50i it starts low, grows by a 28th a day, and is whole after 28 days", () => {
    expect(part("space", 1, [begun, weeks]).value).toBeCloseTo((1.5 * 100) / 28, 9);
    expect(part("space", 14, [begun, weeks, [6, "check-in", {}], [12, "check-in", {}]]).value).toBeCloseTo((14.5 * 100) / 28, 9);
    expect(part("space", 28, [begun, weeks, ...weekly]).value).toBeCloseTo(100, 9);
    expect(part("space", 28, [begun, ...weekly]).value).toBeCloseTo(50, 9);
  });

  it("F50h days since the last contact before the weeks count in full", () => {
    const log: Happening[] = [[0, "contact", { way: "text" }], begun, [5, "weeks", { length: 30 }]];
    expect(part("space", 6, log).value).toBeCloseTo((6 * 100) / 28, 9);
  });

  it("F50h neither the end of the weeks nor weeks begun again lower it", () => {
    const plain = part("space", 28, [begun, weeks, ...weekly]).value;
    const more: Happening[] = [
      [20, "weeks-review", { way: "let-go" }],
      [21, "weeks", { length: 14 }],
    ];
    expect(part("space", 28, [begun, weeks, ...weekly, ...more]).value).toBe(plain);
  });

  it("F50j contact costs its weight of a day, looking less, and a day can be lost once", () => {
    const day = 100 / 28;
    const lost = (...happenings: Happening[]) => 100 - part("space", 28, [begun, weeks, ...weekly, ...happenings]).value;
    expect(lost([20, "contact", { way: "text" }])).toBeCloseTo(day, 9);
    expect(lost([20, "contact", { way: "like" }])).toBeCloseTo(0.4 * day, 9);
    expect(lost([20, "looking", { what: "story" }], [20, "looking", { what: "photos" }])).toBeCloseTo(0.2 * day, 9);
    expect(lost([20, "contact", { way: "text" }], [20, "contact", { way: "call" }], [20, "looking", { what: "story" }])).toBeCloseTo(
      day,
      9,
    );
    expect(lost([20, "contact", { way: "visit", chance: "chance" }], [20, "received", { way: "call", tone: "warm" }])).toBeCloseTo(0, 9);
  });
});

describe("F50 own world", () => {
  it("F50m F50n an activity counts, breadth counts, newer weeks weigh more, and a step counts twice", () => {
    const walk: Happening = [10, "done", { area: "body", text: "a walk" }];
    const one = 60 / 17.5;
    expect(part("own-world", 10, [walk]).value).toBeCloseTo(one + 8, 9);
    expect(part("own-world", 17, [walk, [17, "setting", { name: "a", value: true }]]).value).toBeCloseTo(0.75 * (one + 8), 9);
    expect(part("own-world", 10, [walk, walk]).value).toBeCloseTo(one + 8, 9);
    expect(part("own-world", 10, [walk, [10, "done", { area: "home", text: "a shelf" }]]).value).toBeCloseTo(2 * (one + 8), 9);
    expect(part("own-world", 10, [[10, "goal-step", { of: idOf(9), step: 0, proof: "seen" }]]).value).toBeCloseTo(2 * one, 9);
    expect(part("own-world", 10, [[10, "did-nothing", {}]]).value).toBeCloseTo(one / 2, 9);
  });

  it("F50m F50n much in five areas is 100, and each entry still has its share", () => {
    const areas = ["body", "people", "work", "play", "home", "mind"];
    const log = Array.from({ length: 28 }, (_, day) => areas.map((area): Happening => [day, "done", { area, text: "-" }])).flat();
    const found = part("own-world", 27, log);
    expect(found.value).toBeCloseTo(100, 9);
    expect(found.entries).toHaveLength(28 * 6);
  });
});

describe("F50 self-respect and steadiness", () => {
  it("F42 F50o a day without a costly act counts as keeping", () => {
    expect(part("self-respect", 13, [begun, [7, "check-in", {}]]).value).toBeCloseTo(25, 9);
  });

  it("F50p F50q acts and standards raise and lower it, a costly act with its day", () => {
    const base = part("self-respect", 5, [begun]).value;
    const by = (kind: string, body: object) => part("self-respect", 5, [begun, [5, kind, body]]).value - base;
    expect(by("act", { text: "said no", worth: "built" })).toBeCloseTo(5, 9);
    expect(by("act", { text: "left early", worth: "kept" })).toBeCloseTo(3, 9);
    expect(by("act", { text: "drove over", worth: "cost" })).toBeCloseTo(-base, 9);
    expect(by("held", { of: idOf(0), how: "kept" })).toBeCloseTo(5, 9);
    expect(by("held", { of: idOf(0), how: "bent" })).toBeCloseTo(-5, 9);
    expect(by("held", { of: idOf(0), how: "not-relevant" })).toBe(0);
    const old = part("self-respect", 27, [begun, ...weekly, [27, "act", { text: "drove over", worth: "cost" }]]).value;
    expect(old).toBeCloseTo(50 - 10 - 50 / 28, 9);
  });

  it("F50s urges ridden out raise, acted on lower, looking lowers less", () => {
    const by = (ended: string) => part("steadiness", 5, [begun, [5, "urge-after", { of: idOf(0), ended }]]).value;
    expect([by("ridden-out"), by("contact"), by("looked")]).toEqual([36, 24, 27]);
  });

  it("F50t keeping track counts, and a bad mood never lowers it below what it was", () => {
    const by = (body: object) => part("steadiness", 5, [begun, [5, "check-in", body]]).value - 30;
    expect(by({})).toBeCloseTo(1.5, 9);
    expect(by({ mood: 0 })).toBeCloseTo(1, 9);
    expect(by({ mood: 0, sleep: 0 })).toBeCloseTo(0.5, 9);
    expect(by({ mood: 10, sleep: 10 })).toBeCloseTo(2.5, 9);
  });

  it("F51a the last check-in of a day stands for it; F50u help used counts up", () => {
    const log: Happening[] = [begun, [5, "check-in", { mood: 10 }], [5, "check-in", { mood: 5 }], [5, "help-used", { who: "doctor" }]];
    expect(part("steadiness", 5, log).value).toBeCloseTo(30 + 1.5 + 4, 9);
  });
});

describe("F51 fading", () => {
  it("F51b each empty week takes a tenth, and only weeks wholly after the start are empty", () => {
    const weeksOf = (today: number) => part("common-ground", today, [begun]).fade.weeks;
    expect([0, 6, 7, 13, 14, 28, 200].map(weeksOf)).toEqual([0, 0, 1, 1, 2, 4, 4]);
    const faded = part("common-ground", 14, [begun]);
    expect(faded.value).toBeCloseTo(32, 9);
    expect(faded.fade).toMatchObject({ name: "empty-weeks", points: expect.closeTo(-8, 9) });
  });

  it("F51b any entry of their own fills a week, what the ex wrote does not", () => {
    expect(part("space", 7, [begun, [5, "setting", { name: "theme", value: "dark" }]]).fade.weeks).toBe(0);
    expect(part("space", 7, [begun, [5, "received", { way: "text", tone: "no-contact-wish" }]]).fade.weeks).toBe(1);
  });

  it("F50 an empty log has its bases and nothing else", () => {
    const { situation, moment } = logOf(3, []);
    const values = Object.values(positionOf(situation, "c1", moment)).map(({ value, entries }) => [value, entries.length]);
    expect(values).toEqual([40, 0, 0, 0, 30].map((value) => [value, 0]));
  });
});
