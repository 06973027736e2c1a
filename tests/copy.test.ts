import { describe, expect, it } from "vitest";
import { rules } from "../src/formula/guidance/index.ts";
import { honestExceptions } from "../src/formula/library/copy-exceptions.ts";
import { lintCopy } from "../src/formula/library/copy-lint.ts";
import { library } from "../src/formula/library/en/index.ts";
import { textsOf } from "../src/formula/library/texts.ts";

const guidance = rules.flatMap(({ id, says }) => Object.entries(says).map(([name, text]) => ({ id: `${id}.${name}`, text })));
const texts = [...textsOf(library), ...guidance];

/** Sentences end with a mark and a space, or the end. */
const sentencesIn = (text: string) => text.split(/(?<=[.?])\s+/).length;

describe("R3 what Keel says", () => {
  it("R3 no text of the library or of guidance says a forbidden word without an honest exception", () => {
    expect(guidance.length).toBeGreaterThan(100);
    const allowed = (id: string, word: string) => honestExceptions.some((one) => one.id === id && one.words.includes(word.toLowerCase()));
    const faults = texts.flatMap(({ id, text }) =>
      lintCopy(text).flatMap(({ word, why }) => (allowed(id, word) ? [] : [`${id}: "${word}" ${why}`])),
    );
    expect(faults).toEqual([]);
  });

  it("F52 guidance is one or two sentences, and each ends", () => {
    expect(guidance.filter(({ text }) => sentencesIn(text) > 2).map(({ id }) => id)).toEqual([]);
    expect(guidance.filter(({ text }) => !/[.?}]$/.test(text)).map(({ id }) => id)).toEqual([]);
  });

  it("R3 a planted word is found in whatever list it stands", () => {
    const tip = { id: "planted", step: "after", days: [0, 1], text: "They will come back." };
    const planted = Object.assign({}, library, { tips: [tip] });
    const found = textsOf(planted).filter(({ id, text }) => id === "planted" && lintCopy(text).length > 0);
    expect(found).toHaveLength(1);
  });
});
