import { describe, expect, it } from "vitest";
import { loadGuide } from "#formula";
import { firstDay, type Happening, idOf, logOf } from "../../../formula/testing.ts";
import { aroundOf } from "../../worker/around.ts";
import { view } from "./model.ts";

const guide = await loadGuide();

/** Safe, and in weeks of 30 days that began on day 0. */
const begun: readonly Happening[] = [
  [0, "safety", { question: "no-contact", answer: "no" }],
  [0, "safety", { question: "afraid", answer: "no" }],
  [0, "safety", { question: "adult", answer: "yes" }],
  [0, "weeks", { length: 30 }],
];
const text = (day: number, more: object = {}): Happening => [day, "contact", { way: "text", ...more }];

function seen(today: number, happenings: readonly Happening[], contact: string | null = null) {
  const { log, moment } = logOf(today, happenings);
  return view(aroundOf(log, moment, guide), { contact });
}

describe("F20 F25 the weeks as Space shows them", () => {
  it("F20 nothing is shown of weeks that were not begun, and the last contact is known", () => {
    expect(seen(3, [text(1)])).toMatchObject({ weeks: null, review: null, lastContact: firstDay + 1, closed: "questions" });
  });

  it("F25 figures: kept of the days so far, of all, longest run, and last the time since", () => {
    const { weeks } = seen(10, [...begun, text(4, { answered: true }), text(5), text(6)]);
    expect(weeks).toMatchObject({ n: 10, length: 30, kept: 7, of: 10, keptAll: 7, longestRun: 5, since: { days: 4, hours: 103 } });
    expect(weeks?.reserve).toEqual({ used: 2, left: 0 });
    expect(weeks?.strip.filter(({ state }) => state === "slip").map(({ day }) => day - firstDay)).toEqual([6]);
    expect(weeks?.strip.filter(({ state }) => state === "reserve").map(({ ways }) => ways)).toEqual([["text"], ["text"]]);
  });

  it("F25 a contact of today is hours ago", () => {
    expect(seen(10, [...begun, text(10.5)]).weeks?.since).toEqual({ days: 0, hours: 7 });
  });

  it("F22 looking is counted apart and marks its day", () => {
    const { weeks, looks } = seen(10, [...begun, [8, "looking", { what: "profile" }], [8, "looking", { what: "photos" }]]);
    expect(looks).toEqual({ count: 2, daysSince: 2 });
    expect(weeks).toMatchObject({ kept: 10, longestRun: 10 });
    expect(weeks?.strip.find(({ looks: count }) => count > 0)).toMatchObject({ day: firstDay + 8, state: "kept", looks: 2 });
  });

  it("F36 the review is due at the end, and says what closes a first message", () => {
    expect(seen(29, begun).weeks?.reviewDue).toBe(false);
    const { weeks, review } = seen(30, [...begun, text(25)]);
    expect(weeks?.reviewDue).toBe(true);
    expect(review).toEqual({ open: false, missing: ["no-slip"] });
    expect(seen(30, begun).review).toEqual({ open: true, missing: [] });
  });
});

describe("F25 undone for 24 hours", () => {
  it("F25 a contact of the last 24 hours can be taken back; an older one cannot", () => {
    const { recent } = seen(10, [...begun, text(3), text(9.9)]);
    expect(recent.map(({ id }) => id)).toEqual([idOf(5)]);
    expect(recent[0]).toMatchObject({ is: "counts", slip: true, what: { kind: "contact", way: "text" } });
  });

  it("F25 one that was entered today for another day can be taken back too", () => {
    const { recent } = seen(10, [...begun, [10, "tip", { tip: "a" }], text(3)]);
    expect(recent.map(({ id }) => id)).toEqual([idOf(5)]);
  });

  it("F25 what came from another device, in an order of its own, is no newer for it", () => {
    expect(seen(10, [...begun, [10, "tip", { tip: "a" }], [3, "contact", { way: "text" }, { device: "old phone" }]]).recent).toEqual([]);
  });

  it("F25 a correction makes an old contact no newer, and is taken back with what it corrects", () => {
    const old = seen(10, [...begun, text(3), [10, "tip", { tip: "a" }], [3, "contact", { way: "call", replaces: idOf(4) }]]);
    expect(old.recent).toEqual([]);
    const { recent } = seen(10, [...begun, text(9.9), [9.9, "contact", { way: "call", replaces: idOf(4) }]]);
    expect(recent.map(({ ids }) => ids)).toEqual([[idOf(5), idOf(4)]]);
  });

  it("F23 what is needed, and real chance, stand there as what does not count", () => {
    const { recent } = seen(10, [...begun, text(9.9, { need: "children" }), [9.95, "contact", { way: "visit", chance: "chance" }]]);
    expect(recent.map(({ is, slip }) => [is, slip])).toEqual([
      ["chance", false],
      ["needed", false],
    ]);
  });
});

describe("F26 after a contact", () => {
  it("F26 the page is found by the id of what was corrected, and holds what is kept", () => {
    const happenings = [...begun, text(9.9), [9.9, "contact", { way: "text", place: "home", replaces: idOf(4) }] as Happening];
    const { after } = seen(10, happenings, idOf(4));
    expect(after).toMatchObject({ id: idOf(5), body: { way: "text", place: "home" }, slip: true, reserve: true, canTakeBack: true });
    expect(after?.body).not.toHaveProperty("replaces");
  });

  it("F25 one that was taken back has no page", () => {
    expect(seen(10, [...begun, text(9.9), [9.9, "withdraw", { of: idOf(4) }]], idOf(4)).after).toBeNull();
  });

  it("F23 after a meeting it is asked whether it was chance", () => {
    const { after } = seen(10, [...begun, [9.9, "contact", { way: "where-they-are" }]], idOf(4));
    expect(after).toMatchObject({ meeting: true, waits: false });
  });

  it("F4 under a mode no reserve day covers it", () => {
    const happenings: Happening[] = [...begun, [8, "mode", { mode: "asked-to-stop", because: "answer" }], text(9.9)];
    expect(seen(10, happenings, idOf(5)).after).toMatchObject({ slip: true, reserve: false });
  });
});

describe("F24 F27 limited contact", () => {
  const tied: Happening = [0, "fact", { is: { fact: "ties", value: ["children", "friends"] } }];

  it("F27 two without an answer: no further one; for what is needed one other channel", () => {
    const channel: Happening = [1, "channel", { channel: "e-mail", state: "agreed", from: 17, to: 18 }];
    const { unanswered, limited } = seen(10, [...begun, tied, channel, text(8), text(9)]);
    expect(unanswered).toEqual({ count: 2, stop: true, needed: true, channel: "e-mail" });
    expect(limited).toMatchObject({ ties: ["children"], channel: "e-mail", hours: { from: 17, to: 18 }, alone: false });
    expect(seen(10, [...begun, text(8), text(9)]).unanswered.needed).toBe(false);
  });

  it("F4 under a mode no other channel is named; under an order none is set from here", () => {
    const order: Happening = [5, "mode", { mode: "order", because: "answer" }];
    const { unanswered, limited, closed } = seen(10, [...begun, tied, order, text(8), text(9)]);
    expect(unanswered.needed).toBe(false);
    expect(limited).toMatchObject({ ties: [], alone: true });
    expect(closed).toBe("order");
  });
});

describe("F31 hard hours", () => {
  it("F31 spans of three hours, what stands out, and the plan that meets it", () => {
    const friday = [4, 11, 18, 25].map((day): Happening => [day + 22.5 / 24, "urge", { strength: 6 }]);
    const others = [1, 9, 16].map((day): Happening => [day + 9.5 / 24, "urge", { strength: 3 }]);
    const plan: Happening = [
      1,
      "if-then",
      { when: "it is Friday at ten", will: "I call Ines", state: "on", weekdays: [4], from: 22, to: 23 },
    ];
    const { hard } = seen(27, [...begun, ...friday, ...others, plan]);
    expect(hard.cells[4]).toEqual([0, 0, 0, 0, 0, 0, 0, 4]);
    expect(hard.spans[0]).toMatchObject({ from: 22, to: 23, days: 4 });
    expect(hard.plan).toEqual({ when: "it is Friday at ten", will: "I call Ines" });
  });
});
