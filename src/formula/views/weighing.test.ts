import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weighedActs } from "../library/en/weigh.ts";
import { type Happening, idOf, logOf } from "../testing.ts";
import { safetyOf } from "./safety.ts";
import { weigh, weighingsOf } from "./weighing.ts";

const chapter = "c1";
const yes = { me: "yes", them: "yes", "no-answer": "yes", friend: "yes", undone: "yes" } as const;
const safe: readonly Happening[] = [
  [0, "safety", { question: "no-contact", answer: "no" }],
  [0, "safety", { question: "afraid", answer: "no" }],
  [0, "safety", { question: "adult", answer: "yes" }],
];
const open = { modes: [], answered: true, open: [] } as const;
const weighed = (day: number, sort: string, answers: object = {}, more: object = {}): Happening => [
  day,
  "weighed",
  { act: "words", sort, answers: { ...yes, ...answers }, ...more },
];
const seen = (today: number, happenings: readonly Happening[]) => {
  const { situation, moment } = logOf(today, happenings);
  return weighingsOf(situation, chapter, safetyOf(situation, moment), moment);
};

describe("F41 an act is weighed", () => {
  it("F41 five times yes builds, and no question decides", () => {
    expect(weigh({ sort: "plain", answers: yes }, open)).toEqual({
      verdict: "builds",
      decides: null,
      no: [],
      unclear: [],
      wait: 0,
      closed: null,
    });
  });

  it("F41 R22 either of the first two is enough to cost, and is the reason", () => {
    expect(weigh({ sort: "plain", answers: { ...yes, me: "no" } }, open)).toMatchObject({ verdict: "costs", decides: "me" });
    expect(weigh({ sort: "plain", answers: { ...yes, them: "no" } }, open)).toMatchObject({ verdict: "costs", decides: "them" });
  });

  it.each(["no-answer", "friend", "undone"] as const)("F41 one no to %s alone keeps, with it as the reason", (question) => {
    expect(weigh({ sort: "plain", answers: { ...yes, [question]: "no" } }, open)).toMatchObject({ verdict: "keeps", decides: question });
  });

  it("F41 two of the other three cost; the first of them is the reason", () => {
    expect(weigh({ sort: "plain", answers: { ...yes, undone: "no", friend: "no" } }, open)).toMatchObject({
      verdict: "costs",
      decides: "friend",
      no: ["friend", "undone"],
    });
  });

  it("F41 what is unclear never builds and never costs by itself", () => {
    const unclear = { me: "unclear", them: "unclear", "no-answer": "unclear", friend: "unclear", undone: "unclear" } as const;
    expect(weigh({ sort: "plain", answers: unclear }, open)).toMatchObject({ verdict: "keeps", decides: "me" });
    expect(weigh({ sort: "plain", answers: { ...yes, me: "unclear", undone: "no" } }, open)).toMatchObject({ decides: "undone" });
  });

  it("F41 every example of the library comes out as it says", () => {
    for (const { act, kind, answers, verdict } of weighedActs)
      expect([act, weigh({ sort: kind, answers }, open).verdict]).toEqual([act, verdict]);
  });

  it("F41 another no never makes an act better", () => {
    const rank = { builds: 2, keeps: 1, costs: 0 };
    const answer = fc.constantFrom("yes" as const, "no" as const, "unclear" as const);
    const answers = fc.record({ me: answer, them: answer, "no-answer": answer, friend: answer, undone: answer });
    fc.assert(
      fc.property(answers, fc.constantFrom("me", "them", "no-answer", "friend", "undone"), (given, question) => {
        const before = weigh({ sort: "plain", answers: given }, open);
        const after = weigh({ sort: "plain", answers: { ...given, [question]: "no" } }, open);
        expect(rank[after.verdict]).toBeLessThanOrEqual(rank[before.verdict]);
      }),
    );
  });
});

describe("F41 money and gestures wait", () => {
  it("F41 a plain act is settled at once", () => {
    expect(seen(2, [...safe, weighed(2, "plain")])).toMatchObject([{ state: "settled", until: null, wait: 0 }]);
  });

  it.each(["money", "gesture"])("F41 %s waits 72 hours to the hour, and is weighed again then", (sort) => {
    const at = logOf(2, [...safe, weighed(2, sort)]).situation.tables.weighed?.[0]?.at ?? 0;
    expect(seen(4, [...safe, weighed(2, sort)])).toMatchObject([{ state: "waits", until: at + 72 * 3_600_000, wait: 72 }]);
    // Noon of the fifth day is the end of the wait; the moment is 20:00.
    expect(seen(5, [...safe, weighed(2, sort)])).toMatchObject([{ state: "weigh-again", until: null }]);
    expect(seen(5, [...safe, weighed(2.9, sort)])).toMatchObject([{ state: "waits" }]);
  });

  it("F41 the second weighing decides, once the wait is over", () => {
    const first = idOf(3);
    const early = seen(6, [...safe, weighed(2, "money"), weighed(3, "money", {}, { again: first })]);
    expect(early).toMatchObject([{ entry: idOf(4), first, state: "weigh-again" }]);
    const late = seen(6, [...safe, weighed(2, "money"), weighed(6, "money", { undone: "no" }, { again: first })]);
    expect(late).toMatchObject([{ entry: idOf(4), first, state: "settled", verdict: "keeps", decides: "undone" }]);
  });

  it("F41 calling it plain the second time takes nothing from the wait", () => {
    expect(seen(3, [...safe, weighed(2, "money"), weighed(3, "plain", {}, { again: idOf(3) })])).toMatchObject([{ state: "waits" }]);
  });

  it("F41 what costs is settled: nothing invites anybody to weigh it until it passes", () => {
    expect(seen(9, [...safe, weighed(2, "gesture", { them: "no" })])).toMatchObject([{ state: "settled", verdict: "costs" }]);
  });

  it.each(["order", "asked-to-stop", "afraid", "own-violence"])("F41 F4 never after *%s*: it costs whatever the answers are", (mode) => {
    const set: Happening = [1, "mode", { mode, because: "settings" }];
    expect(seen(9, [...safe, set, weighed(2, "money")])).toMatchObject([
      { state: "closed", verdict: "costs", decides: null, until: null, closed: { by: mode, entry: idOf(3) } },
    ]);
    expect(seen(9, [...safe, set, weighed(2, "plain")])).toMatchObject([{ state: "settled", verdict: "builds", closed: null }]);
  });

  it("F41 F1 money and gestures are closed until the safety questions are answered", () => {
    expect(seen(9, [weighed(2, "gesture")])).toMatchObject([{ state: "closed", verdict: "builds", closed: { by: "questions" } }]);
  });

  it("F41 weighings that name each other, or themselves, end no fold", () => {
    const loop = seen(9, [...safe, weighed(2, "money", {}, { again: idOf(4) }), weighed(2, "money", {}, { again: idOf(3) })]);
    expect(loop).toHaveLength(1);
    expect(seen(9, [...safe, weighed(2, "money", {}, { again: idOf(3) })])).toHaveLength(1);
  });

  it("F41 shows the last 28 days of this chapter, nothing dated later, as plain data", () => {
    const other: Happening = [9, "weighed", { act: "words", sort: "plain", answers: yes }, { chapter: "c2" }];
    const found = seen(40, [...safe, weighed(12, "plain"), weighed(13, "plain"), weighed(41, "plain"), other]);
    expect(found.map(({ entry }) => entry)).toEqual([idOf(4)]);
    expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
  });
});
