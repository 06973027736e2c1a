import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { kinds } from "../src/formula/entries/index.ts";
import { allTitles, notYet, onlyScreens, proofsOf, sentencesOf, specFile } from "../tools/docs/proofs.ts";
import { numbersOfFormula, seenOf, unseen } from "../tools/docs/seen.ts";
import { numbersOf, testTitles } from "../tools/docs/titles.ts";

const spec = readFileSync(specFile, "utf8");
const sentences = sentencesOf(spec);
const proofs = proofsOf(sentences, allTitles());
const withoutTest = sentences.filter((sentence) => proofs.get(sentence)?.size === 0);
const excused = [...Object.keys(onlyScreens), ...notYet];

describe("the sentences of the formula", () => {
  it("are there, in order, each once", () => {
    expect(sentences.length).toBeGreaterThan(40);
    expect([...new Set(sentences)]).toEqual(sentences);
    expect([...sentences].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))).toEqual(sentences);
    expect([sentences[0], sentences.at(-1)]).toEqual(["F1", "F66"]);
  });

  it("each have a test whose title begins with their number, unless they are only a screen", () => {
    expect(withoutTest.filter((sentence) => !excused.includes(sentence))).toEqual([]);
  });

  it("that are excused have none: who writes one strikes the sentence off `onlyScreens` or `notYet` in tools/docs/proofs.ts", () => {
    expect(excused.filter((sentence) => !withoutTest.includes(sentence))).toEqual([]);
    expect([...new Set(excused)]).toEqual(excused);
    for (const why of Object.values(onlyScreens)) expect(why.length).toBeGreaterThan(20);
  });

  it("name each kind of entry once, from F100 on, in the order of the list", () => {
    const named = [...spec.matchAll(/^- \*\*F(1\d\d)\*\* \*([a-z-]+)\* /gm)].map(([, number, name]) => [Number(number), name]);
    expect(named).toEqual(Object.keys(kinds).map((name, index) => [100 + index, name]));
  });
});

describe("what a person can see", () => {
  const seen = seenOf(numbersOfFormula());

  it("each number of the formula is shown by a browser test, or says where else it is proved", () => {
    expect([...seen].filter(([number, tests]) => tests.length === 0 && unseen[number] === undefined).map(([number]) => number)).toEqual([]);
  });

  it("what is excused has none: who writes one strikes it off `unseen` in tools/docs/seen.ts", () => {
    expect(Object.keys(unseen).filter((number) => (seen.get(number)?.length ?? 0) > 0)).toEqual([]);
  });
});

describe("what the proofs are read with", () => {
  const numbersIn = (text: string) => testTitles("a.test.ts", text).map(({ title, numbers }) => [title, numbers.join(" ")]);

  it("finds tests however they are written", () => {
    const text = `
      describe("the days", () => {
        it("F20 a plain one", () => {});
        it.each([["a"], ["b"]])("F21 F22 of %s", () => {});
        for (const name of names) test(\`F23 \${name}: and so on\`, async () => {});
        test.each\`a\`("F24 tagged", () => {});
      });`;
    expect(numbersIn(text)).toEqual([
      ["F20 a plain one", "F20"],
      ["F21 F22 of %s", "F21 F22"],
      ["F23 ", "F23"],
      ["F24 tagged", "F24"],
    ]);
  });

  it("gives a test without a number that of the group around it, the nearest first", () => {
    const text = `
      test.describe("F4 modes", () => {
        describe.each(rows)("F5 %s", () => { it("far", () => {}); it("F6 own", () => {}); });
        describe("plain", () => { it("near", () => {}); });
      });
      it("alone", () => {});`;
    expect(numbersIn(text)).toEqual([
      ["far", "F5"],
      ["F6 own", "F6"],
      ["near", "F4"],
      ["alone", ""],
    ]);
  });

  it("leaves out what is skipped, what is no test, and what is only spoken of", () => {
    const text = `
      it.skip("F7 skipped", () => {});
      it.todo("F8 to do");
      describe.skip("F9 group", () => { it("F9 in it", () => {}); });
      test.step("F10 step", () => {});
      // it("F11 in a comment", () => {});
      const it2 = "it('F12 in a text', () => {})";
      expect("F13 not a test");`;
    expect(numbersIn(text)).toEqual([]);
  });

  it("reads the numbers that a title begins with, and no other", () => {
    expect(numbersOf("F21 F22, S3: R37 what F99 says")).toEqual(["F21", "F22", "S3", "R37"]);
    expect(numbersOf("F50-F52 a range")).toEqual(["F50", "F51", "F52"]);
    expect(numbersOf("F70a a part of F70")).toEqual(["F70"]);
    expect(numbersOf("F1 is not F10")).toEqual(["F1"]);
    expect(numbersOf("the F4 modes")).toEqual([]);
    expect(numbersOf("F4x F modes")).toEqual(["F4"]);
  });

  it("counts a test once for each of its sentences, and a sentence never for another that begins like it", () => {
    const titles = testTitles("a.test.ts", 'it("F1 F1 F10 x", () => {}); it("F100 y", () => {});');
    expect([...proofsOf(["F1", "F10", "F2"], titles)].map(([name, files]) => [name, files.get("a.test.ts") ?? 0])).toEqual([
      ["F1", 1],
      ["F10", 1],
      ["F2", 0],
    ]);
  });
});
