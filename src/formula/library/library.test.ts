import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { honestExceptions } from "./copy-exceptions.ts";
import { lintCopy } from "./copy-lint.ts";
import { library } from "./en/index.ts";
import { textsOf } from "./texts.ts";
import { areas, type Source } from "./types.ts";

const evidence = readFileSync("docs/evidence.md", "utf8");
const { activities, tips, cards, exercises } = library;
const texts = textsOf(library);

/** Rows of the tables of findings (F1.1) and claims (C1) by their id. */
const rows = new Map(
  [...evidence.matchAll(/^\| (?:\*\*)?([CF]\d+(?:\.\d+)?)(?:\*\*)? \| (.*)$/gm)].map(([, id, rest]) => [id as string, rest as string]),
);
const sources: readonly (Source & { readonly of: string })[] = [...tips, ...cards].flatMap(({ id, source }) =>
  source === undefined ? [] : [{ ...source, of: id }],
);

describe("the library has what is promised", () => {
  it("F32 at least 90 activities: every area has each length, low energy and little cost, most are free", () => {
    expect(activities.length).toBeGreaterThanOrEqual(90);
    for (const area of areas) {
      const own = activities.filter((one) => one.area === area);
      expect(new Set(own.map(({ minutes }) => minutes)).size, area).toBe(3);
      expect(own.filter(({ energy }) => energy === "low").length, area).toBeGreaterThanOrEqual(3);
    }
    expect(activities.filter(({ cost }) => cost === "free").length * 2).toBeGreaterThan(activities.length);
  });

  it("F32 no activity names the ex, and none is there to be seen", () => {
    for (const { id, text } of activities) expect(text, id).not.toMatch(/\b(?:ex|your ex|post it|profile|selfie)\b/i);
  });

  it("F64 at least 180 tips, for every step, with days that can be lived", () => {
    expect(tips.length).toBeGreaterThanOrEqual(180);
    for (const step of ["start", "agree", "own-world", "respect", "after"]) expect(tips.some((tip) => tip.step === step)).toBe(true);
    for (const { id, days } of tips) {
      expect(days[0], id).toBeGreaterThanOrEqual(0);
      expect(days[1], id).toBeGreaterThanOrEqual(days[0]);
    }
  });

  it("F64 what rests under a mode are tips of the library, every one of step 1 and of a first message among them", () => {
    const known = new Set(tips.map(({ id }) => id));
    expect(library.heldBack.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(library.heldBack).size).toBe(library.heldBack.length);
    const must = tips.filter(
      ({ id, step, text }) => step === "agree" || /^after-warm/.test(id) || /first message is|a first message waits/i.test(text),
    );
    expect(must.filter(({ id }) => !library.heldBack.includes(id)).map(({ id }) => id)).toEqual([]);
  });

  it("F53 F54 the seven kinds of signs, each with at least three ordinary explanations of different kinds", () => {
    expect(library.signKinds).toHaveLength(7);
    for (const { id, explanations } of library.signKinds)
      expect(new Set(explanations.map((one) => one.id)).size, id).toBeGreaterThanOrEqual(3);
  });

  it("F65 the honest notes C1 to C16, F41 five questions, F66 five parts of the review, S1 to S22", () => {
    expect(library.honestNotes.map(({ id }) => id)).toEqual(Array.from({ length: 16 }, (_, n) => `C${n + 1}`));
    expect(library.helpTexts.map(({ id }) => id)).toEqual(Array.from({ length: 22 }, (_, n) => `S${n + 1}`));
    expect(library.weighQuestions.map(({ id }) => id)).toEqual(["me", "them", "no-answer", "friend", "undone"]);
    expect(library.reviewQuestions.map(({ id }) => id)).toEqual(["kept", "hard", "value", "want", "next"]);
  });

  it("S1 a help text has two or three things to do, and no sentence of more than twelve words", () => {
    for (const { id, text, steps } of library.helpTexts) {
      expect([2, 3], id).toContain(steps.length);
      for (const one of [...text, ...steps])
        for (const sentence of one.split(/[.?:]\s+/)) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(12);
    }
  });

  it("F16 F28 F33 the cards that guidance leads to are there", () => {
    const ids = cards.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(["agree-in-person", "they-wrote-needed", "they-wrote-warm", "they-wrote-mixed", "friends-bring-them-up"]),
    );
    expect(ids.filter((id) => id.startsWith("room-")).length).toBeGreaterThanOrEqual(10);
  });

  it("F30 exercises for everything that an urge can be about", () => {
    const met = new Set(exercises.flatMap(({ meets }) => meets));
    expect([...met].sort()).toEqual(["anger", "being-wanted", "boredom", "looking", "missing-them", "panic"]);
  });
});

describe("the library holds together", () => {
  it("has each id once, in its list", () => {
    const lists = { activities, tips, cards, exercises, ifThens: library.ifThenExamples, signs: library.signKinds };
    for (const [name, list] of Object.entries(lists)) {
      const ids = list.map(({ id }) => id);
      expect(
        ids.filter((id, at) => ids.indexOf(id) !== at),
        name,
      ).toEqual([]);
      for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    }
  });

  it("has no text twice", () => {
    const seen = [...tips, ...activities].map(({ text }) => text);
    expect(seen.filter((text, at) => seen.indexOf(text) !== at)).toEqual([]);
  });

  it("F64 every source stands in the evidence, a finding with that grade", () => {
    expect(rows.size).toBeGreaterThan(30);
    expect(sources.length).toBeGreaterThan(60);
    for (const { id, grade, of } of sources) {
      const row = rows.get(id);
      expect(row, `${of}: ${id}`).toBeDefined();
      if (id.startsWith("F")) expect((row ?? "").split(" | ")[1], `${of}: ${id}`).toMatch(new RegExp(`\\b${grade}\\b`));
    }
  });

  it("R3 no text says a forbidden word without an honest exception", () => {
    expect(texts.length).toBeGreaterThan(1000);
    const allowed = (id: string, word: string) => honestExceptions.some((one) => one.id === id && one.words.includes(word.toLowerCase()));
    const faults = texts.flatMap(({ id, text }) =>
      lintCopy(text).flatMap(({ word, why }) => (allowed(id, word) ? [] : [`${id}: "${word}" ${why}`])),
    );
    expect(faults).toEqual([]);
  });

  it("R3 every exception is still needed", () => {
    const used = new Set(texts.flatMap(({ id, text }) => lintCopy(text).map(({ word }) => `${id} ${word.toLowerCase()}`)));
    expect(honestExceptions.flatMap(({ id, words }) => words.map((word) => `${id} ${word}`)).filter((one) => !used.has(one))).toEqual([]);
  });

  it("F47 warmth comes back slowly: what ended it is named, by daylight, and on-and-off says what research says with its grade", () => {
    const card = (id: string) => library.cards.find((one) => one.id === id);
    const warmth = JSON.stringify(card("if-warmth-comes-back"));
    expect(warmth).toMatch(/slow/i);
    expect(warmth).toMatch(/ended/);
    expect(warmth).toMatch(/daylight|by day|daytime/);
    expect(card("on-and-off")?.source).toEqual({ id: "C13", grade: "C" });
    expect(JSON.stringify(card("on-and-off"))).toMatch(/research/i);
  });

  it("F49 admired and appreciated is told as the author's view, without support, and Keel offers both to anybody", () => {
    const note = library.honestNotes.find(({ id }) => id === "C8");
    expect(note?.known).toMatch(/author's view, without support/);
    expect(note?.therefore).toMatch(/both to anybody/);
  });
});
