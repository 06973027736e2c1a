import { describe, expect, it } from "vitest";
import { loadGuide } from "#formula";
import { type Happening, idOf, logOf, safe } from "../../../formula/testing.ts";
import { aroundOf } from "../../worker/around.ts";
import { type RespectSeen, view } from "./model.ts";
import type { ToWeigh } from "./models/weighing.ts";
import { touches } from "./touches.ts";

const guide = await loadGuide();
const ordered: readonly Happening[] = [[0, "safety", { question: "no-contact", answer: "yes", who: ["court"] }], ...safe.slice(1)];
const yes = { me: "yes", them: "yes", "no-answer": "yes", friend: "yes", undone: "yes" } as const;
const weighed = (day: number, act: string, more: object = {}): Happening => [day, "weighed", { act, sort: "plain", answers: yes, ...more }];
const act = (day: number, worth: string, text = "An act", more: object = {}): Happening => [day, "act", { text, worth, ...more }];

type Is = RespectSeen["is"];
function seen<Name extends Is>(is: Name, today: number, happenings: readonly Happening[], given: string | ToWeigh) {
  const { log, moment } = logOf(today, happenings);
  const found = view(aroundOf(log, moment, guide), given);
  if (found.is !== is) throw new Error(`${found.is} came`);
  return found as Extract<RespectSeen, { is: Name }>;
}
const verdictOf = (given: Partial<ToWeigh>, happenings = safe) =>
  seen("weighed", 1, happenings, { act: "go out", sort: "plain", answers: yes, ...given }).weighed;

describe("F41 weighing", () => {
  it("F41 five questions, and the verdict with what decides", () => {
    expect(seen("weigh", 1, safe, "weigh").weighing.questions.map(({ id }) => id)).toEqual(["me", "them", "no-answer", "friend", "undone"]);
    expect(verdictOf({}).weight).toMatchObject({ verdict: "builds", decides: null });
    expect(verdictOf({ answers: { ...yes, them: "no" } }).weight).toMatchObject({ verdict: "costs", decides: "them" });
  });

  it("F41 an example that says and weighs the same lends its reason; another verdict does not", () => {
    const no = { me: "no", them: "no", "no-answer": "no", friend: "no", undone: "no" } as const;
    expect(verdictOf({ act: "Drive over with the hoodie", answers: no }).like).toContain("Nobody asked you to come");
    expect(verdictOf({ act: "Drive over with the hoodie" }).like).toBeNull();
    expect(verdictOf({ act: "Plant a tree", answers: no }).like).toBeNull();
  });

  it("F41 money and gestures wait 72 hours, are weighed again after them, and stay money", () => {
    expect(verdictOf({ sort: "money" }).until).not.toBeNull();
    const life = [...safe, weighed(1, "lend 500", { sort: "money" })];
    expect(seen("weigh", 2, life, `weigh/${idOf(3)}`).weighing).toMatchObject({
      again: null,
      weighed: [{ state: "waits", sort: "money" }],
    });
    const later = seen("weigh", 5, life, `weigh/${idOf(3)}`).weighing;
    expect(later.again).toMatchObject({ act: "lend 500", sort: "money", first: idOf(3) });
    const again = [...life, weighed(5, "lend 500", { again: idOf(3) })];
    expect(seen("weigh", 6, again, "weigh").weighing.weighed).toMatchObject([{ state: "settled", sort: "money" }]);
  });

  it("F4 F41 money and gestures are closed while a mode holds and until the questions are answered", () => {
    expect(seen("weigh", 1, ordered, "weigh").weighing.closed).toBe("order");
    expect(verdictOf({ sort: "gesture" }, ordered).weight).toMatchObject({ verdict: "costs", closed: { by: "order" } });
    expect(verdictOf({ sort: "gesture" }, []).weight.closed).toMatchObject({ by: "questions" });
    expect(verdictOf({}, ordered).weight).toMatchObject({ verdict: "builds", closed: null });
  });

  it("F41 their own notes: what was asked for, and the lines of their standard", () => {
    const life: readonly Happening[] = [
      ...safe,
      [1, "fact", { is: { fact: "asked-for", value: "no visits for now" } }],
      [1, "standard", { text: "No answers after ten", state: "on" }],
    ];
    expect(seen("weigh", 2, life, "weigh").weighing).toMatchObject({ askedFor: "no visits for now", standard: ["No answers after ten"] });
    expect(touches("No answers after ten", "answer them at eleven")).toBe(true);
    expect(touches("No answers after ten", "go to the party after work")).toBe(false);
  });

  it("F41 an act that was done after it was weighed is not offered again", () => {
    const life = [...safe, weighed(1, "say no"), act(2, "built", "say no", { weighed: idOf(3) })];
    expect(seen("weigh", 3, life, "weigh").weighing.weighed).toMatchObject([{ done: idOf(4) }]);
  });
});

describe("F42 the ledger", () => {
  const life = [
    ...safe,
    act(0, "built"),
    act(1, "cost", "Called", { why: "It was late" }),
    act(8, "kept"),
    [8, "did-nothing", {}] as const,
  ];

  it("F42 counts built, kept and cost by week, newest first; a day without a costly act is kept", () => {
    const { ledger } = seen("home", 8, life, "");
    expect(ledger.weeks).toMatchObject([
      { built: 0, kept: 2, cost: 0, days: 2, keptDays: 2 },
      { built: 1, kept: 0, cost: 1, days: 7, keptDays: 6 },
    ]);
  });

  it("F42 F35 lists every act with why, doing nothing too, newest first", () => {
    const { acts } = seen("home", 8, life, "").ledger;
    expect(acts.map(({ text, worth }) => [text, worth])).toEqual([
      [null, "kept"],
      ["An act", "kept"],
      ["Called", "cost"],
      ["An act", "built"],
    ]);
    expect(acts[2]?.why).toBe("It was late");
  });

  it("F42 three costly acts in seven days suggest a person", () => {
    const three = [...safe, act(1, "cost"), act(2, "cost"), act(3, "cost")];
    expect(seen("home", 3, three, "").ledger).toMatchObject({ suggestsPerson: true, costly: 3 });
    expect(seen("home", 3, three.slice(0, -1), "").ledger.suggestsPerson).toBe(false);
  });
});

describe("F43 the own standard", () => {
  const line = (day: number, text: string, more: object = {}): Happening => [day, "standard", { text, state: "on", ...more }];
  const held = (day: number, of: number, how: string, words = ""): Happening => [day, "held", { of: idOf(of), how, act: words }];

  it("F43 shows what was kept and bent, and the act of this week", () => {
    const { standard } = seen("standard", 8, [line(0, "Sleep first"), held(1, 0, "bent"), held(7, 0, "kept", "Left at ten")], "standard");
    expect(standard.values).toMatchObject([{ text: "Sleep first", kept: 1, bent: 1, thisWeek: ["Left at ten"] }]);
    expect(standard).toMatchObject({ missing: 2, isFull: false });
  });

  it("F43 five are enough", () => {
    const five = ["a", "b", "c", "d", "e"].map((text) => line(0, text));
    expect(seen("standard", 1, five, "standard").standard).toMatchObject({ missing: 0, isFull: true });
  });

  it("F43 a reworded line keeps its history, and one that is put away is listed apart", () => {
    const life = [line(0, "Sleep first"), held(1, 0, "kept", "Left"), line(2, "Sleep comes first", { replaces: idOf(0), first: idOf(0) })];
    const reworded = seen("standard", 3, life, `standard/${idOf(0)}`).standard.one;
    expect(reworded).toMatchObject({
      value: { text: "Sleep comes first", first: idOf(0) },
      on: true,
      held: [{ act: "Left", how: "kept" }],
    });
    const off = line(4, "Sleep comes first", { replaces: idOf(2), first: idOf(0), state: "off" });
    const away = seen("standard", 5, [...life, off], `standard/${idOf(3)}`).standard;
    expect(away.values).toEqual([]);
    expect(away.putAway).toMatchObject([{ text: "Sleep comes first" }]);
    expect(away.one).toMatchObject({ on: false, held: [{ act: "Left" }] });
    expect(seen("standard", 5, life, `standard/${idOf(9)}`).standard.one).toBeNull();
  });
});

describe("F45 do I want this back, mine and not mine", () => {
  it("F45 sheets are compared over time, and low answers are named", () => {
    const life: readonly Happening[] = [
      [0, "sheet", { answers: { listened: 4, safe: 8, want: 9 }, text: "First" }],
      [20, "sheet", { answers: { listened: 2, want: 5 } }],
    ];
    const { sheet } = seen("sheet", 21, life, "sheet");
    expect(sheet.sheets.map(({ text }) => text)).toEqual(["First", ""]);
    expect(sheet.compared.map(({ question, change }) => [question, change])).toEqual([
      ["listened", -2],
      ["safe", null],
      ["want", -4],
    ]);
    expect(sheet.low).toEqual([{ question: "listened", value: 2 }]);
  });

  it("F45 what is mine and what is not, newest first", () => {
    const life: readonly Happening[] = [
      [0, "mine", { text: "When I sleep", mine: true }],
      [0, "mine", { text: "What they think", mine: false }],
      [1, "mine", { text: "My phone", mine: true }],
    ];
    expect(seen("mine", 2, life, "mine").mine).toMatchObject({
      mine: [{ text: "My phone" }, { text: "When I sleep" }],
      notMine: [{ text: "What they think" }],
    });
  });
});

it("F49 the author's view is told as such, without support in research", () => {
  expect(seen("home", 1, safe, "").note?.known).toContain("without support in the research");
});
