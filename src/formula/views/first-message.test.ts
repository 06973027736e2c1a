import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Happening, idOf, logOf } from "../testing.ts";
import { daysOf } from "./days.ts";
import { type ConditionName, conditionNames, firstMessageOf } from "./first-message.ts";
import { safetyOf } from "./safety.ts";

const chapter = "c1";
const safe: readonly Happening[] = [
  [0, "safety", { question: "no-contact", answer: "no" }],
  [0, "safety", { question: "afraid", answer: "no" }],
  [0, "safety", { question: "adult", answer: "yes" }],
];
/** 30 days, with the review answered on the last: everything holds on day 30. */
const weeks: Happening = [0, "weeks", { length: 30 }];
const calm: readonly Happening[] = [...safe, weeks];
const reviewed: readonly Happening[] = [...calm, [30, "weeks-review", { way: "first-message" }]];
const slip = (day: number, more: object = {}): Happening => [day, "contact", { way: "text", answered: true, ...more }];
const urge = (day: number, strength: number): Happening => [day, "urge", { strength }];

const firstMessage = (today: number, rows: readonly Happening[]) => {
  const { situation, moment } = logOf(today, rows);
  const days = daysOf(situation, chapter, moment);
  return { ...firstMessageOf(situation, chapter, safetyOf(situation, moment), days, moment), base: moment.base };
};
const fails = (today: number, rows: readonly Happening[]) =>
  firstMessage(today, rows).conditions.flatMap(({ is, holds }) => (holds ? [] : [is]));
const entriesOf = (today: number, rows: readonly Happening[], name: ConditionName) =>
  firstMessage(today, rows).conditions.find(({ is }) => is === name)?.entries;

describe("F46 a first message", () => {
  it("F46 is open when every condition holds, and then asks what no log can know", () => {
    const { base: _, ...found } = firstMessage(30, reviewed);
    expect(found).toMatchObject({ open: true, sent: null, asks: ["one-calm-reason", "fine-without"] });
    expect(found.conditions.map(({ is }) => is)).toEqual(conditionNames);
    expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
  });

  it.each(["order", "asked-to-stop", "afraid", "own-violence"])("F46 F4 is closed under *%s*, with the entry that set it", (mode) => {
    const rows: Happening[] = [...reviewed, [30, "mode", { mode, because: "settings" }]];
    expect(fails(30, rows)).toEqual(["safe"]);
    expect(entriesOf(30, rows, "safe")).toEqual([idOf(5)]);
  });

  it("F46 F1 is closed until the safety questions are answered", () => {
    expect(fails(30, [weeks])).toEqual(["safe"]);
    expect(entriesOf(30, [weeks], "safe")).toEqual([]);
  });

  it("F46 is closed before the weeks are over, and without any", () => {
    expect(fails(29, calm)).toEqual(["weeks-over"]);
    expect(fails(30, calm)).toEqual([]);
    expect(fails(30, safe)).toEqual(["weeks-over", "days-kept"]);
    expect(entriesOf(30, reviewed, "weeks-over")).toEqual([idOf(3), idOf(4)]);
  });

  it("F46 F36 longer puts it off, let go ends it, and an early review opens nothing early", () => {
    expect(fails(40, [...calm, [30, "weeks-review", { way: "longer", more: 14 }]])).toEqual(["weeks-over"]);
    expect(fails(44, [...calm, [30, "weeks-review", { way: "longer", more: 14 }]])).toEqual([]);
    expect(fails(40, [...calm, [30, "weeks-review", { way: "let-go" }]])).toEqual(["weeks-over", "not-letting-go"]);
    expect(fails(25, [...calm, [25, "weeks-review", { way: "first-message" }]])).toContain("weeks-over");
  });

  it("F46 F48 whoever lets go or has graduated is offered none, with the entry that says so", () => {
    expect(fails(31, [...reviewed, [31, "path", { path: "letting-go" }]])).toEqual(["not-letting-go"]);
    expect(fails(31, [...reviewed, [31, "path", { path: "graduated" }]])).toEqual(["not-letting-go"]);
    expect(entriesOf(31, [...reviewed, [31, "path", { path: "graduated" }]], "not-letting-go")).toEqual([idOf(5)]);
    expect(fails(31, [...reviewed, [31, "path", { path: "open" }]])).toEqual([]);
  });

  it("F46 a slip within the last 14 days closes it, one on the fifteenth does not", () => {
    expect(fails(30, [...calm, slip(17)])).toEqual(["no-slip"]);
    expect(entriesOf(30, [...calm, slip(17)], "no-slip")).toEqual([idOf(4)]);
    expect(fails(30, [...calm, slip(16)])).toEqual([]);
  });

  it("F46 a slip after the review counts as well", () => {
    expect(fails(35, [...reviewed, slip(33)])).toEqual(["no-slip"]);
  });

  it("F46 F23 what is needed, chance, and what the ex starts close nothing", () => {
    const rows = [slip(28, { need: "children" }), slip(29, { chance: "chance" }), [30, "received", { way: "text", tone: "warm" }] as const];
    expect(fails(30, [...calm, ...rows])).toEqual([]);
  });

  it("F46 four fifths of all days are enough, one day less is not; a reserve day is not kept", () => {
    const early = (count: number) => Array.from({ length: count }, (_, index) => slip(index + 1));
    expect(fails(30, [...calm, ...early(6)])).toEqual([]);
    expect(fails(30, [...calm, ...early(7)])).toEqual(["days-kept"]);
    expect(entriesOf(30, [...calm, ...early(7)], "days-kept")).toHaveLength(7);
  });

  it("F46 F27 two contacts without an answer in 30 days close it, whatever the rest says", () => {
    const two = [slip(10, { answered: false }), slip(12, { answered: false })];
    expect(fails(30, [...calm, ...two])).toEqual(["answered-before"]);
    expect(entriesOf(30, [...calm, ...two], "answered-before")).toEqual([idOf(4), idOf(5)]);
    expect(fails(30, [...calm, ...two, [13, "received", { way: "text", tone: "warm" }]])).toEqual([]);
  });

  it("F46 a costly act in two weeks closes it; other acts and older ones do not", () => {
    const act = (day: number, worth: string): Happening => [day, "act", { text: "words", worth }];
    expect(fails(30, [...calm, act(17, "cost")])).toEqual(["no-costly-act"]);
    expect(entriesOf(30, [...calm, act(17, "cost")], "no-costly-act")).toEqual([idOf(4)]);
    expect(fails(30, [...calm, act(16, "cost"), act(29, "built"), act(29, "kept")])).toEqual([]);
  });

  it("F46 the median urge of the last seven days may not be above that of the seven before", () => {
    const before = [urge(17, 4), urge(20, 6), urge(23, 5)];
    expect(fails(30, [...calm, ...before, urge(24, 5), urge(30, 5)])).toEqual([]);
    expect(fails(30, [...calm, ...before, urge(24, 5), urge(30, 6)])).toEqual(["urges-held"]);
    // Between two answers the median lies in their middle.
    expect(fails(30, [...calm, urge(17, 2), urge(20, 6), urge(30, 4)])).toEqual([]);
    expect(fails(30, [...calm, urge(17, 2), urge(20, 6), urge(30, 5)])).toEqual(["urges-held"]);
    // One hard day among quiet ones is no rise.
    expect(fails(30, [...calm, ...before, urge(24, 2), urge(25, 2), urge(30, 10)])).toEqual([]);
    expect(entriesOf(30, [...calm, ...before, urge(24, 5), urge(30, 6)], "urges-held")).toEqual([idOf(7), idOf(8)]);
  });

  it("F46 the windows of the urges are seven days each", () => {
    // The sixteenth is in neither week, the seventeenth in the first.
    expect(fails(30, [...calm, urge(16, 9), urge(30, 3)])).toEqual(["urges-held"]);
    expect(fails(30, [...calm, urge(17, 9), urge(30, 3)])).toEqual([]);
    expect(fails(30, [...calm, urge(23, 9), urge(17, 1)])).toEqual([]);
  });

  it("F46 it happens once: silence ends it for as many days again, an answer turns it into a talk", () => {
    const sent: Happening = [32, "first-message", { what: "sent" }];
    const { sent: found, base } = firstMessage(40, [...reviewed, sent]);
    expect(found).toStrictEqual({ entry: idOf(5), day: base + 32, answer: null, until: base + 62 });
    expect(fails(61, [...reviewed, sent])).toEqual(["first"]);
    expect(fails(62, [...reviewed, sent])).toEqual([]);
    const answered: Happening[] = [...reviewed, sent, [33, "received", { way: "text", tone: "warm" }]];
    expect(fails(70, answered)).toEqual(["first"]);
    expect(firstMessage(70, answered).sent).toMatchObject({ answer: idOf(6), until: null });
  });

  it("F46 what came before it, and what is only needed, is no answer", () => {
    const sent: Happening = [32, "first-message", { what: "sent" }];
    const rows: Happening[] = [
      ...reviewed,
      [31, "received", { way: "text", tone: "warm" }],
      sent,
      [33, "received", { way: "text", tone: "needed" }],
    ];
    expect(firstMessage(40, rows).sent?.answer).toBeNull();
  });

  it("F46 one that was left is none", () => {
    const rows: Happening[] = [...reviewed, [32, "first-message", { what: "left", reason: "no need" }]];
    expect(firstMessage(33, rows)).toMatchObject({ open: true, sent: null });
  });

  it("F46 another chapter's contact, acts and messages are not this one's; its urges are the person's", () => {
    const other = { chapter: "c2" };
    const rows: Happening[] = [
      [25, "contact", { way: "text" }, other],
      [25, "act", { text: "words", worth: "cost" }, other],
      [25, "first-message", { what: "sent" }, other],
    ];
    expect(fails(30, [...calm, ...rows])).toEqual([]);
    expect(fails(30, [...calm, [29, "urge", { strength: 3 }, other]])).toEqual(["urges-held"]);
  });

  it("F46 what is dated later waits", () => {
    const rows: Happening[] = [
      slip(31),
      urge(31, 9),
      [31, "act", { text: "words", worth: "cost" }],
      [31, "first-message", { what: "sent" }],
    ];
    expect(fails(30, [...calm, ...rows])).toEqual([]);
  });

  it("F46 F4 in no life is it open under a mode, within the weeks, or within 14 days of a slip", () => {
    const happening = fc.oneof(
      fc.nat(60).map((day) => slip(day)),
      fc
        .tuple(fc.nat(60), fc.constantFrom("longer", "let-go", "first-message"))
        .map(([day, way]): Happening => [day, "weeks-review", way === "longer" ? { way, more: 14 } : { way }]),
      fc.nat(60).map((day): Happening => [day, "mode", { mode: "afraid", because: "settings" }]),
      fc.tuple(fc.nat(60), fc.nat(10)).map(([day, strength]) => urge(day, strength)),
    );
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 6 }), fc.integer({ min: 1, max: 70 }), (rows, today) => {
        if (!firstMessage(today, [...calm, ...rows]).open) return;
        const until = (kind: string) => rows.filter(([day, is]) => is === kind && day <= today);
        expect(today).toBeGreaterThanOrEqual(30);
        expect(until("mode")).toEqual([]);
        expect(until("contact").filter(([day]) => day > today - 14)).toEqual([]);
      }),
    );
  });
});
