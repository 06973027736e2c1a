import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rsesItems } from "../entries/scale.ts";
import { openLog } from "../fold.ts";
import { entriesOf } from "../testing.ts";
import { type AnswersOf, scorePhq4, scoreRses, scoreSise } from "./scales.ts";

const phq4 = (gad1: number | null, gad2: number | null, phq1: number | null, phq2: number | null) => scorePhq4({ gad1, gad2, phq1, phq2 });
const positives = ["r_worth", "r_qualities", "r_able", "r_attitude", "r_satisfied"];
/** 3 strongly agree, 2 agree, 1 disagree, 0 strongly disagree. */
const rses = (agreed: number | null, reversed: number | null, more: object = {}) =>
  ({
    ...Object.fromEntries(rsesItems.map((item) => [item, positives.includes(item) ? agreed : reversed])),
    ...more,
  }) as AnswersOf<"rses">;

describe("F61 R37 the test vectors", () => {
  it("F61 R37 PHQ-4", () => {
    expect(phq4(0, 0, 0, 0)).toEqual({ anxiety: 0, depression: 0, total: 0, band: "none" });
    expect(phq4(1, 1, 1, 0)).toEqual({ anxiety: 2, depression: 1, total: 3, band: "mild" });
    expect(phq4(3, 0, 0, 0)).toEqual({ anxiety: 3, depression: 0, total: 3, band: "mild" });
    expect(phq4(3, 3, 3, 3)).toEqual({ anxiety: 6, depression: 6, total: 12, band: "severe" });
    expect(phq4(1, null, 1, 1)).toBeNull();
  });

  it("F61 R37 RSES: all the same is uniform and no score; the others are exact", () => {
    expect(scoreRses(rses(3, 3))).toEqual({ type: "uniform" });
    expect(scoreRses(rses(1, 1))).toEqual({ type: "uniform" });
    expect(scoreRses(rses(3, 0))).toEqual({ type: "score", total: 30 });
    expect(scoreRses(rses(0, 3))).toEqual({ type: "score", total: 0 });
    expect(scoreRses(rses(2, 1))).toEqual({ type: "score", total: 20 });
  });

  it("F61 R37 SISE", () => {
    expect(scoreSise({ sise: 4 })).toBe(4);
    expect(scoreSise({ sise: null })).toBeNull();
  });
});

describe("F61 the rules behind the scores", () => {
  it("F61 PHQ-4 bands begin at 3, 6 and 9", () => {
    const bands = [phq4(1, 1, 0, 0), phq4(1, 1, 1, 0), phq4(2, 2, 1, 0), phq4(2, 2, 2, 0), phq4(2, 2, 2, 2), phq4(3, 2, 2, 2)];
    expect(bands.map((score) => score?.band)).toEqual(["none", "mild", "mild", "moderate", "moderate", "severe"]);
  });

  it.each(["gad1", "gad2", "phq1", "phq2"])("F61 PHQ-4 without %s has no score", (item) => {
    expect(scorePhq4({ gad1: 3, gad2: 3, phq1: 3, phq2: 3, [item]: null })).toBeNull();
  });

  it("F61 one missing answer of Rosenberg is filled by the mean times ten, rounded; two give no score", () => {
    expect(scoreRses(rses(2, 1, { r_worth: null }))).toEqual({ type: "score", total: 20 });
    // Nine answers with 26 points: 28.9.
    expect(scoreRses(rses(3, 0, { r_worth: null, r_able: 2 }))).toEqual({ type: "score", total: 29 });
    expect(scoreRses(rses(2, 1, { r_worth: null, r_nogood: null }))).toEqual({ type: "incomplete" });
    // Nine equal ones are not all ten: 12 points of nine answers.
    expect(scoreRses(rses(3, 3, { r_worth: null }))).toEqual({ type: "score", total: 13 });
  });

  it("F61 R36 each reversed item counts the other way, by its id", () => {
    for (const item of rsesItems) {
      const base = scoreRses(rses(2, 1));
      const more = scoreRses(rses(2, 1, { [item]: positives.includes(item) ? 3 : 0 }));
      expect([item, more]).toEqual([item, { type: "score", total: base.type === "score" ? base.total + 1 : -1 }]);
    }
  });

  it("F61 R36 the order in which the answers stand changes nothing", () => {
    const given = fc.array(fc.option(fc.nat(3), { nil: null, freq: 9 }), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(given, fc.shuffledSubarray([...rsesItems], { minLength: 10 }), (values, order) => {
        const one = Object.fromEntries(rsesItems.map((item, index) => [item, values[index]]));
        const other = Object.fromEntries(order.map((item) => [item, one[item]]));
        const score = scoreRses(one as unknown as AnswersOf<"rses">);
        expect(scoreRses(other as unknown as AnswersOf<"rses">)).toEqual(score);
        if (score.type === "score") {
          expect(Number.isInteger(score.total)).toBe(true);
          expect(score.total).toBeGreaterThanOrEqual(0);
          expect(score.total).toBeLessThanOrEqual(30);
        }
      }),
    );
  });

  it("F61 an answer out of range, or of a wrong item, is refused", () => {
    const scale = (is: object) => openLog(entriesOf([[0, "scale", { is }]])).situation.refused.length;
    expect(scale({ scale: "phq4", scoring: 1, answers: { gad1: 3, gad2: 0, phq1: 0, phq2: 0 } })).toBe(0);
    expect(scale({ scale: "phq4", scoring: 1, answers: { gad1: 4, gad2: 0, phq1: 0, phq2: 0 } })).toBe(1);
    expect(scale({ scale: "phq4", scoring: 1, answers: { gad1: 1.5, gad2: 0, phq1: 0, phq2: 0 } })).toBe(1);
    expect(scale({ scale: "sise", scoring: 1, answers: { sise: 0 } })).toBe(1);
    expect(scale({ scale: "sise", scoring: 1, answers: { sise: 6 } })).toBe(1);
    expect(scale({ scale: "rses", scoring: 1, answers: rses(4, 0) })).toBe(1);
    expect(scale({ scale: "rses", scoring: 1, answers: { ...rses(2, 1), r_else: 1 } })).toBe(1);
  });
});
