import { describe, expect, it } from "vitest";
import { type Happening, idOf, logOf } from "../testing.ts";
import { stepsOf } from "./steps.ts";

const chapter = "c1";
const safe: readonly Happening[] = [
  [0, "safety", { question: "no-contact", answer: "no" }],
  [0, "safety", { question: "afraid", answer: "no" }],
  [0, "safety", { question: "adult", answer: "yes" }],
];
const fact = (name: string, value: unknown, day = 0): Happening => [day, "fact", { is: { fact: name, value } }];
/** In contact and on good terms: step 1 is open. Ids 0 to 4. */
const ready: readonly Happening[] = [...safe, fact("in-contact", "yes"), fact("terms", "good")];
const agreement = (day: number, what: string, more: object = {}): Happening => [day, "agreement", { what, ...more }];
const steps = (today: number, rows: readonly Happening[]) => {
  const { situation, moment } = logOf(today, rows);
  return stepsOf(situation, chapter, moment);
};
const why = (today: number, rows: readonly Happening[]) => steps(today, rows).one.why;

describe("F10 step 1", () => {
  it("F10 is open in contact, on good terms, with the safety questions answered", () => {
    expect(steps(1, ready)).toMatchObject({ at: "agree", one: { open: true, why: [], passed: null, opensAt: null } });
  });

  it("F10 is closed without contact, or while that is unclear, with the answer behind it", () => {
    expect(why(1, [...safe, fact("in-contact", "no"), fact("terms", "good")])).toEqual([{ is: "no-contact", entries: [idOf(3)] }]);
    expect(why(1, [...safe, fact("in-contact", "unclear"), fact("terms", "good")])).toEqual([
      { is: "contact-unclear", entries: [idOf(3)] },
    ]);
    expect(why(1, [...safe, fact("terms", "good")])).toEqual([{ is: "contact-unclear", entries: [] }]);
  });

  it.each(["strained", "hostile", "silent"])("F10 is closed on %s terms", (terms) => {
    expect(why(1, [...safe, fact("in-contact", "yes"), fact("terms", terms)])).toEqual([{ is: "terms", entries: [idOf(4)] }]);
  });

  it("F10 is closed while the terms are not known", () => {
    expect(why(1, [...safe, fact("in-contact", "yes")])).toEqual([{ is: "terms-unclear", entries: [] }]);
    expect(why(1, [...safe, fact("in-contact", "yes"), fact("terms", "unclear")])).toEqual([{ is: "terms-unclear", entries: [idOf(4)] }]);
  });

  it("F2 a changed answer takes the place of the first", () => {
    expect(steps(3, [...ready, fact("terms", "hostile", 2)]).one.open).toBe(false);
    expect(steps(1, [...ready, fact("terms", "hostile", 2)]).one.open).toBe(true);
  });

  it.each(["order", "asked-to-stop", "afraid", "own-violence"])("F10 F4 R11 is closed under *%s*, first of all reasons", (mode) => {
    const rows: Happening[] = [...safe, [1, "mode", { mode, because: "settings" }]];
    expect(why(1, rows)[0]).toEqual({ is: "mode", entries: [idOf(3)] });
    expect(why(1, [...ready, [1, "mode", { mode, because: "settings" }]])).toEqual([{ is: "mode", entries: [idOf(5)] }]);
  });

  it("F10 F1 is closed until the three safety questions are answered", () => {
    const rows = ready.slice(1);
    expect(steps(1, rows)).toMatchObject({ at: "start", one: { open: false, why: [{ is: "questions", entries: [] }] } });
  });

  it("F10 R11 two unanswered contacts close it; one does not, nor two that were answered", () => {
    const text = (day: number, more: object = {}): Happening => [day, "contact", { way: "text", ...more }];
    expect(why(3, [...ready, text(1), text(2)])).toEqual([{ is: "unanswered", entries: [idOf(5), idOf(6)] }]);
    expect(why(3, [...ready, text(1)])).toEqual([]);
    expect(why(3, [...ready, text(1, { answered: true }), text(2)])).toEqual([]);
  });

  it("F10 F15 sent, said or skipped closes it for good, and is what became of it", () => {
    expect(steps(9, [...ready, agreement(1, "sent")]).one).toMatchObject({
      open: false,
      why: [{ is: "sent", entries: [idOf(5)] }],
      passed: { how: "sent", entry: idOf(5) },
    });
    expect(steps(9, [...ready, agreement(1, "said")]).one).toMatchObject({ why: [{ is: "sent" }], passed: { how: "said" } });
    expect(steps(9, [...ready, agreement(1, "skipped")]).one).toMatchObject({ why: [{ is: "skipped" }], passed: { how: "skipped" } });
  });

  it("F15 another one needs a typed reason and a day's wait", () => {
    const rows = [...ready, agreement(1, "sent"), agreement(3, "again", { reason: "it came out wrong" })];
    const noon = logOf(0, []).moment.base * 86_400_000 + 3.5 * 86_400_000 + 6;
    expect(steps(3, rows).one).toMatchObject({ open: false, why: [{ is: "again-waits", entries: [idOf(6)] }], opensAt: noon + 86_400_000 });
    expect(steps(4, rows).one).toMatchObject({ open: true, opensAt: null, passed: { how: "sent", entry: idOf(5) } });
    expect(() => logOf(3, [agreement(3, "again")])).toThrow(/reason/);
  });

  it("F15 the second one closes it again", () => {
    const rows = [...ready, agreement(1, "sent"), agreement(3, "again", { reason: "words" }), agreement(5, "sent")];
    expect(steps(6, rows).one).toMatchObject({ open: false, passed: { entry: idOf(7) } });
  });

  it("F10 once the weeks are begun they have gone past it; a typed reason since then opens it", () => {
    const begun: Happening[] = [...ready, [2, "weeks", { length: 14 }]];
    expect(why(3, begun)).toEqual([{ is: "weeks-begun", entries: [idOf(5)] }]);
    expect(why(40, [...begun, [17, "weeks-review", { way: "let-go" }]])).toEqual([{ is: "weeks-begun", entries: [idOf(5)] }]);
    expect(why(5, [...begun, agreement(3, "again", { reason: "words" })])).toEqual([]);
    expect(why(5, [...ready, agreement(1, "again", { reason: "words" }), [2, "weeks", { length: 14 }]])).toMatchObject([
      { is: "weeks-begun" },
    ]);
  });

  it("F13 only those who were left say that the ex was right; whoever left, and whoever did not say, says that parting is", () => {
    const says = (who: string) => steps(1, [...ready, fact("who-ended", who)]).one.says;
    expect(says("them")).toEqual(["parting-is-right", "they-were-right"]);
    for (const who of ["me", "both", "unclear"]) expect(says(who)).toEqual(["parting-is-right"]);
    expect(steps(1, ready).one.says).toEqual(["parting-is-right"]);
  });

  it("F12 whoever would not say it without an answer is advised to skip; the step stays open to them", () => {
    const sincere = (answer: string): Happening => [1, "sincere", { answer }];
    expect(steps(1, [...ready, sincere("no")]).one).toMatchObject({ open: true, advisesSkipping: true, sincere: idOf(5) });
    expect(steps(1, [...ready, sincere("yes")]).one).toMatchObject({ advisesSkipping: false, sincere: idOf(5) });
    expect(steps(1, [...ready, sincere("no"), sincere("yes")]).one.advisesSkipping).toBe(false);
    expect(steps(1, ready).one).toMatchObject({ advisesSkipping: false, sincere: null });
  });

  it("F12 what the ex asked for is at hand", () => {
    expect(steps(1, [...ready, fact("asked-for", "two weeks of quiet")]).one.askedFor).toBe(idOf(5));
    expect(steps(1, ready).one.askedFor).toBeNull();
  });

  it("F48 after graduation it is closed", () => {
    expect(why(1, [...ready, [1, "path", { path: "graduated" }]])).toEqual([{ is: "graduated", entries: [idOf(5)] }]);
    expect(why(1, [...ready, [1, "path", { path: "letting-go" }]])).toEqual([]);
  });

  it("F10 every reason is named, not only the first", () => {
    const rows: Happening[] = [fact("in-contact", "no"), fact("terms", "silent"), agreement(1, "skipped")];
    expect(why(2, rows).map(({ is }) => is)).toEqual(["questions", "skipped", "no-contact", "terms"]);
  });

  it("F10 another chapter's answers are not this one's", () => {
    const rows: Happening[] = [...ready, [1, "agreement", { what: "sent" }, { chapter: "c2" }]];
    expect(steps(2, rows).one.open).toBe(true);
  });
});

describe("F20 F36 step 2", () => {
  const weeks: Happening = [2, "weeks", { length: 14 }];

  it("F20 is not begun, running, due for its review, and over", () => {
    expect(steps(1, [...safe, weeks]).two).toEqual({ state: "not-begun", entries: [], ended: null });
    expect(steps(2, [...safe, weeks]).two).toEqual({ state: "running", entries: [idOf(3)], ended: null });
    expect(steps(15, [...safe, weeks]).two.state).toBe("running");
    expect(steps(16, [...safe, weeks]).two.state).toBe("review-due");
    expect(steps(17, [...safe, weeks, [17, "weeks-review", { way: "let-go" }]]).two).toEqual({
      state: "over",
      entries: [idOf(3), idOf(4)],
      ended: "let-go",
    });
  });

  it("F36 longer runs on, and the review comes again", () => {
    const rows: Happening[] = [...safe, weeks, [16, "weeks-review", { way: "longer", more: 14 }]];
    expect(steps(20, rows).two).toMatchObject({ state: "running", ended: null });
    expect(steps(30, rows).two.state).toBe("review-due");
  });

  it("F36 an answer that is changed later counts", () => {
    const rows: Happening[] = [...safe, weeks, [17, "weeks-review", { way: "let-go" }], [20, "weeks-review", { way: "first-message" }]];
    expect(steps(18, rows).two.ended).toBe("let-go");
    expect(steps(21, rows).two).toMatchObject({ ended: "first-message", entries: [idOf(3), idOf(5)] });
  });

  it.each(["order", "asked-to-stop", "afraid", "own-violence"])("F4 own world stays open under *%s*", (mode) => {
    const rows: Happening[] = [...safe, [1, "mode", { mode, because: "settings" }]];
    expect(steps(1, rows)).toMatchObject({ at: "own-world", two: { state: "not-begun" } });
    expect(steps(5, [...rows, weeks]).two.state).toBe("running");
    expect(steps(1, [[1, "mode", { mode, because: "settings" }]]).at).toBe("own-world");
  });
});

describe("F10 F40 where they stand", () => {
  it("F10 whoever cannot agree, or has done so, goes straight to step 2", () => {
    expect(steps(1, [...safe, fact("in-contact", "no")]).at).toBe("own-world");
    expect(steps(1, [...ready, agreement(1, "skipped")]).at).toBe("own-world");
    expect(steps(1, [...ready, agreement(1, "sent")]).at).toBe("own-world");
  });

  it("F36 F48 after the weeks, and after graduation, comes what is after", () => {
    const weeks: Happening = [2, "weeks", { length: 14 }];
    expect(steps(20, [...ready, weeks]).at).toBe("own-world");
    expect(steps(20, [...ready, weeks, [17, "weeks-review", { way: "first-message" }]]).at).toBe("after");
    expect(steps(5, [...ready, [3, "path", { path: "graduated" }]]).at).toBe("after");
  });

  it("F40 respect is never closed", () => {
    expect(steps(1, []).three).toEqual({ open: true });
    expect(steps(1, [[0, "mode", { mode: "order", because: "settings" }]]).three).toEqual({ open: true });
  });

  it("F46 F48 the first message and the path are the same as by themselves, and all is plain data", () => {
    const found = steps(20, [...ready, [2, "weeks", { length: 14 }], [17, "weeks-review", { way: "let-go" }]]);
    expect(found).toMatchObject({ firstMessage: { open: false }, path: { is: "letting-go" } });
    expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
    expect(steps(1, [])).toMatchObject({ at: "start", path: { is: "open" } });
  });
});
