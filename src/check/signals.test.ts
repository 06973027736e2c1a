import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signalCases } from "./signals/cases.ts";
import { signalRules } from "./signals/index.ts";
import { type SignalCode, signalCodes, signals, signalsIn, type Whose } from "./signals.ts";
import { readText } from "./text.ts";

const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim().replaceAll("\\n", "\n"))
    .filter(Boolean);
const shows = (text: string, whose: Whose, code: SignalCode) => signals(text, whose).some((signal) => signal.code === code);
const sides = signalCases.flatMap((cases) =>
  (["mine", "theirs"] as const).flatMap((whose) => {
    const side = cases[whose];
    return side === undefined ? [] : [{ code: cases.code, whose, shown: lines(side.shows), passed: lines(side.passes) }];
  }),
);
const bank = (file: string): { text: string; hit: boolean }[] =>
  readFileSync(`src/check/corpus/phrases/${file}.jsonl`, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe("R56 cases of every code that words can show", () => {
  it("R56 every code but S18, which only a score shows, has at least 60 phrases and 60 near misses", () => {
    expect(signalRules.map(({ code }) => code)).toEqual(signalCodes.filter((code) => code !== "S18"));
    for (const { code, shown, passed } of sides.filter(({ whose }) => whose === "mine")) {
      expect(new Set(shown).size, code).toBeGreaterThanOrEqual(60);
      expect(new Set(passed).size, code).toBeGreaterThanOrEqual(60);
      expect(shown.filter((text) => passed.includes(text))).toEqual([]);
    }
    expect(new Set(sides.map(({ code }) => code)).size).toBe(19);
  });

  it("R56 what the ex asks for is as well covered as what the person tells", () => {
    const theirs = sides.find(({ code, whose }) => code === "S6" && whose === "theirs");
    expect(theirs?.shown.length).toBeGreaterThanOrEqual(60);
    expect(theirs?.passed.length).toBeGreaterThanOrEqual(60);
  });

  for (const { code, whose, shown, passed } of sides) {
    it(`R56 ${code} (${whose}) shows in ${shown.length} phrases and in none of ${passed.length} near misses`, () => {
      expect(shown.filter((text) => !shows(text, whose, code))).toEqual([]);
      expect(passed.filter((text) => shows(text, whose, code))).toEqual([]);
    });
  }

  it("R56 capitals, curly or no apostrophes, stray spaces and a trailing emoji change nothing", () => {
    const ways: ((text: string) => string)[] = [
      (text) => text.toUpperCase(),
      (text) => text.replaceAll("'", "’"),
      (text) => text.replaceAll(/['’]/g, ""),
      (text) => `  ${text.replaceAll(" ", "  ")} 😔`,
      (text) => text.replaceAll("e", "e\u200b"),
    ];
    for (const { code, whose, shown } of sides) {
      for (const way of ways) expect(shown.map(way).filter((text) => !shows(text, whose, code))).toEqual([]);
    }
  });

  it("R56 one clause of a long text without any punctuation shows", () => {
    const before = "so i got home and the dog was on the sofa and i made tea and it went cold and then ";
    const after = " and i put the washing on and rang my sister and she said eat something so i had toast";
    for (const [clause, whose, code] of [
      ["i want to die", "mine", "S1"],
      ["hes at my door and he wont leave", "mine", "S2"],
      ["i will break his legs", "mine", "S3"],
      ["ill post your nudes", "mine", "S4"],
      ["i got a restraining order", "mine", "S5"],
      ["you said not to contact you", "mine", "S6"],
      ["i drove past your house last night", "mine", "S7"],
      ["please dont contact me again", "theirs", "S6"],
      ["i want to die", "theirs", "S12"],
      ["im gonna kill you", "theirs", "S9"],
    ] as const) {
      expect(shows(before + clause + after, whose, code), clause).toBe(true);
      const found = signals(before + clause + after, whose).filter((signal) => signal.code === code);
      expect(found.some(({ start, end }) => start >= before.length - 5 && end <= before.length + clause.length + 12)).toBe(true);
    }
  });
});

describe("F73 signals of the decision table", () => {
  it("F73 the same words mean something else on the other side", () => {
    expect(signals("i want to die", "mine").map(({ code }) => code)).toEqual(["S1"]);
    expect(signals("i want to die", "theirs").map(({ code }) => code)).toEqual(["S12"]);
    expect(signals("im going to kill you", "mine").map(({ code }) => code)).toContain("S3");
    expect(signals("im going to kill you", "theirs").map(({ code }) => code)).toContain("S9");
    expect(shows("im going to kill you", "theirs", "S3")).toBe(false);
    expect(shows("stop writing to me", "theirs", "S6")).toBe(true);
    expect(shows("im drunk", "theirs", "S17")).toBe(false);
  });

  it("F73 the place is the words that show it", () => {
    const text = "Hi. The lease ends in June. I don’t want to be here anymore, I want to die. See you Friday.";
    const [first] = signals(text, "mine").filter(({ code }) => code === "S1");
    expect(text.slice(first?.start, first?.end)).toMatch(/^don’t want to be here/);
    expect(signals("", "mine")).toEqual([]);
  });

  it("F73 an ordinary day shows nothing: S1 to S4 in at most one of 200 texts, the questions in at most one of 100", () => {
    const plain = [...bank("plain"), ...bank("p.plain")].filter(({ hit }) => !hit);
    const share = (codes: readonly SignalCode[]) =>
      plain.filter(({ text }) => signals(text, "mine").some(({ code }) => codes.includes(code))).length / plain.length;
    expect(share(["S1", "S2", "S3", "S4"])).toBeLessThanOrEqual(0.005);
    for (const code of signalCodes) if (code !== "S14") expect(share([code]), code).toBeLessThanOrEqual(0.01);
  });

  it("R51 most of the phrase bank's words of dying and of threats are seen, few of its near misses", () => {
    for (const [file, codes, least] of [
      ["self-harm", ["S1"], 0.8],
      ["threat", ["S3", "S4"], 0.7],
      ["watching", ["S7"], 0.3],
    ] as const) {
      const phrases = bank(file);
      const seen = (text: string) => signals(text, "mine").some(({ code }) => (codes as readonly string[]).includes(code));
      const share = (hit: boolean) => {
        const list = phrases.filter((phrase) => phrase.hit === hit);
        return list.filter(({ text }) => seen(text)).length / list.length;
      };
      expect(share(true), file).toBeGreaterThanOrEqual(least);
      expect(share(false), file).toBeLessThanOrEqual(0.06);
    }
  });

  it("F73 whatever is typed, places are in order, inside the text and the same each time", () => {
    const part = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...sides.flatMap(({ shown, passed }) => [...shown, ...passed])) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 10 }) },
      { weight: 1, arbitrary: fc.constantFrom("\u200b", "\ud83d", "\u202e", '"', "'", "\n", "😀", "i", "you", "…") },
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), fc.constantFrom<Whose>("mine", "theirs"), (parts, whose) => {
        const text = parts.join(" ");
        const found = signals(text, whose);
        expect(signalsIn(readText(text), whose)).toEqual(found);
        let reached = 0;
        for (const { code, start, end } of found) {
          expect(signalCodes).toContain(code);
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          reached = start;
        }
        for (const one of found)
          for (const other of found)
            if (one !== other && one.code === other.code) expect(one.end < other.start || other.end < one.start).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("F73 a text of 250 characters takes a blink", () => {
    const text = sides[0]?.passed.slice(0, 9).join(", ").slice(0, 250) as string;
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 30; round++) {
      const before = performance.now();
      for (let run = 0; run < 20; run++) signals(text, "mine");
      best = Math.min(best, (performance.now() - before) / 20);
    }
    // Measured on a quiet machine: 0.05 ms. The bound leaves room for a busy one.
    expect(best).toBeLessThan(0.5);
  });
});
