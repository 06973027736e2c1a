import { describe, expect, it } from "vitest";
import { wayNames, ways } from "../entries/contact.ts";
import { idOf, logOf } from "../testing.ts";
import { contactCounts, limitedContact, unansweredOf } from "./contact.ts";
import { safetyOf } from "./safety.ts";

const unanswered = (today: number, happenings: Parameters<typeof logOf>[1]) => {
  const { situation, moment } = logOf(today, happenings);
  return unansweredOf(situation, "c1", safetyOf(situation, moment), moment);
};

describe("F21 contact by kind", () => {
  it("F21 every kind of contact that they start has a name and a weight between 0 and 1", () => {
    expect(wayNames).toHaveLength(17);
    for (const weight of Object.values(ways)) {
      expect(weight).toBeGreaterThan(0);
      expect(weight).toBeLessThanOrEqual(1);
    }
  });

  it("F21 F22 F23 the last 28 days, each kind by its own name, needed and chance apart, looks apart", () => {
    const { situation, moment } = logOf(40, [
      [5, "contact", { way: "text" }],
      [20, "contact", { way: "text" }],
      [21, "contact", { way: "like" }],
      [22, "contact", { way: "text", need: "children" }],
      [23, "contact", { way: "visit", chance: "chance" }],
      [23, "contact", { way: "visit", chance: "could-have-known" }],
      [24, "looking", { what: "story" }],
      [25, "received", { way: "text", tone: "mixed" }],
      [26, "contact", { way: "call" }, { chapter: "c2" }],
    ]);
    expect(contactCounts(situation, "c1", moment)).toEqual({
      byWay: [
        { way: "text", count: 1 },
        { way: "like", count: 1 },
        { way: "visit", count: 1 },
      ],
      needed: 1,
      byChance: 1,
      received: 1,
      looks: 1,
    });
  });

  it("F53 asking friends about the ex counts as contact, and a look is no sign", () => {
    const sign = { sign: "friends-ask", what: "w", explanations: ["habit", "chance"] };
    const { situation, moment } = logOf(3, [
      [1, "sign", { ...sign, learned: "asked-friends" }],
      [1, "sign", { ...sign, learned: "looking" }],
    ]);
    expect(contactCounts(situation, "c1", moment)).toMatchObject({ byWay: [{ way: "ask-friends", count: 1 }], looks: 1 });
    expect(situation.tables.sign).toHaveLength(1);
  });
});

describe("F27 the unanswered count", () => {
  it("F27 two without an answer in 30 days advise against any further one", () => {
    const one = [[1, "contact", { way: "text" }]] as const;
    expect(unanswered(5, one)).toEqual({ entries: [idOf(0)], stop: false });
    expect(unanswered(5, [...one, [2, "contact", { way: "email-or-letter" }]])).toEqual({ entries: [idOf(0), idOf(1)], stop: true });
  });

  it("F27 after 30 days it counts no more", () => {
    const happenings = [[1, "contact", { way: "text" }]] as const;
    expect(unanswered(30, happenings).entries).toHaveLength(1);
    expect(unanswered(31, happenings).entries).toHaveLength(0);
  });

  it("F27 what the ex sent later answers all before it, and nothing after it", () => {
    const happenings = [
      [1, "contact", { way: "text" }],
      [2, "received", { way: "call", tone: "mixed" }],
      [3, "contact", { way: "call" }],
    ] as const;
    expect(unanswered(9, happenings).entries).toEqual([idOf(2)]);
  });

  it("F27 a like waits for no answer, and one that is marked answered is answered", () => {
    expect(
      unanswered(5, [
        [1, "contact", { way: "like" }],
        [2, "contact", { way: "text", answered: true }],
      ]).entries,
    ).toEqual([]);
  });

  it("F27 needed contact counts only under asked to stop, where every message does", () => {
    const needed = [[2, "contact", { way: "text", need: "home" }]] as const;
    expect(unanswered(5, needed).entries).toHaveLength(0);
    expect(unanswered(5, [[0, "mode", { mode: "asked-to-stop", because: "answer" }], ...needed]).entries).toHaveLength(1);
  });
});

describe("F24 limited contact", () => {
  it("F24 the newest agreed channel with its hours, and what is blocked", () => {
    const { situation, moment } = logOf(9, [
      [1, "channel", { channel: "text", state: "agreed" }],
      [2, "channel", { channel: "email", state: "agreed", from: 9, to: 18 }],
      [3, "channel", { channel: "text", state: "blocked" }],
    ]);
    const safety = safetyOf(situation, moment);
    expect(limitedContact(situation, "c1", ["children", "friends"], safety, moment)).toEqual({
      ties: ["children"],
      channel: "email",
      hours: { from: 9, to: 18 },
      blocked: ["text"],
    });
  });

  it("F4 under an order no tie opens a channel", () => {
    const { situation, moment } = logOf(9, [[1, "mode", { mode: "order", because: "answer" }]]);
    expect(limitedContact(situation, "c1", ["children"], safetyOf(situation, moment), moment).ties).toEqual([]);
  });
});
