import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carried, pieces } from "./marks.ts";

const at = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe("F70 findings mark the exact words", () => {
  it("F70 numbers stand at the end of their words", () => {
    const text = "Thanks. I miss us. Talk?";
    expect(pieces(text, [at(text, "I miss us"), at(text, "Talk?")], [at(text, "Thanks.")])).toEqual([
      { text: "Thanks.", push: false, good: true, ends: [] },
      { text: " ", push: false, good: false, ends: [] },
      { text: "I miss us", push: true, good: false, ends: [1] },
      { text: ". ", push: false, good: false, ends: [] },
      { text: "Talk?", push: true, good: false, ends: [2] },
    ]);
  });

  it("F70 findings that overlap keep their own numbers", () => {
    const text = "please please come back";
    const drawn = pieces(text, [at(text, "please please"), at(text, "please come back"), at(text, "come back")], []);
    expect(drawn.map((piece) => piece.text).join("")).toBe(text);
    expect(drawn.flatMap((piece) => piece.ends).sort()).toEqual([1, 2, 3]);
  });

  it("F70 the pieces put together are the text, whatever the spans", () => {
    const span = fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 })).map(([start, end]) => ({ start, end }));
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 50 }), fc.array(span), fc.array(span), (text, pushes, good) => {
        const drawn = pieces(text, pushes, good);
        expect(drawn.map((piece) => piece.text).join("")).toBe(text);
      }),
    );
  });

  it("F70 marks stay on their words while somebody types before or after them", () => {
    const before = "I miss us. Talk?";
    const spans = [at(before, "I miss us"), at(before, "Talk?")];
    for (const after of ["Well. I miss us. Talk?", "I miss us. So. Talk?", "I miss us. Talk? Or not.", "\nI miss us. Talk?"]) {
      expect(
        carried(before, after, spans).map(({ start, end }) => after.slice(start, end)),
        after,
      ).toEqual(["I miss us", "Talk?"]);
    }
  });

  it("F70 a mark whose words change is gone until the next reading", () => {
    const before = "I miss us. Talk?";
    expect(carried(before, "I miss it. Talk?", [at(before, "I miss us")])).toEqual([]);
    expect(carried(before, "", [at(before, "Talk?")])).toEqual([]);
  });

  it("F70 a mark that is carried has the same words as before", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), fc.nat(), (before, after, a, b) => {
        const start = before.length ? a % before.length : 0;
        const end = before.length ? start + (b % (before.length - start)) : 0;
        for (const span of carried(before, after, [{ start, end }])) {
          expect(after.slice(span.start, span.end)).toBe(before.slice(start, end));
        }
      }),
    );
  });
});
