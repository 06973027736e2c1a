import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clausesOf, strongestPart } from "./span.ts";
import { readText } from "./text.ts";

/** Shares that lie on the given words alone. */
function on(words: readonly string[], text: ReturnType<typeof readText>): Float32Array {
  return Float32Array.from(text.tokens, ({ norm }) => (words.includes(norm) ? 1 : 0));
}
const named = (raw: string, words: readonly string[]) => {
  const text = readText(raw);
  const { from, to } = strongestPart(text, 0, () => on(words, text));
  return raw.slice(text.tokens[from]?.start, text.tokens[to - 1]?.end);
};

describe("F70k the model names the words that add most", () => {
  it("F70k a short sentence is named whole, without its full stop", () => {
    expect(named("I miss us so much.", ["miss"])).toBe("I miss us so much");
  });

  it("F70k of a long sentence the clause is named, without the word that joins it", () => {
    expect(named("The keys are with Tom and the post is on the table, but I miss us more every day", ["miss", "us"])).toBe(
      "I miss us more every day",
    );
  });

  it("F70k a long text without marks is cut where a thought begins", () => {
    const raw = "so the plumber comes on thursday at nine to look at the boiler in the flat i miss you every single minute of it";
    expect(named(raw, ["miss", "every", "single"])).toMatch(/^i miss you/);
  });

  it("F70k clauses cover the sentence without gap or overlap, and the named part lies inside", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("i", "you", "miss", ",", "but", "and", "the", "flat", "please", "so", "-"), {
          minLength: 1,
          maxLength: 60,
        }),
        (words) => {
          const text = readText(words.join(" "));
          text.sentences.forEach((sentence, index) => {
            const clauses = clausesOf(text, sentence.from, sentence.to);
            expect(clauses[0]?.from).toBe(sentence.from);
            expect(clauses.at(-1)?.to).toBe(sentence.to);
            clauses.slice(1).forEach((clause, at) => expect(clause.from).toBe(clauses[at]?.to));
            const part = strongestPart(text, index, () =>
              Float32Array.from({ length: sentence.to - sentence.from }, (_, at) => Math.sin(at)),
            );
            expect(part.from).toBeGreaterThanOrEqual(sentence.from);
            expect(part.to).toBeLessThanOrEqual(sentence.to);
            expect(part.from).toBeLessThan(part.to);
          });
        },
      ),
    );
  });
});
