import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Finding, type Label, labels, type Reading } from "#check";
import { columnsOf, visible } from "../terminal/cells.ts";
import type { Paint } from "../terminal/style.ts";
import { report } from "./report.ts";

const plain: Paint = (text) => text;
const tagged: Paint = (text, ...colours) => `<${colours.join("+")}>${text}</>`;

const reading = (changes: Partial<Reading>): Reading => ({
  state: "read",
  language: "english",
  truncated: false,
  wordsVerdict: "wait",
  verdict: "wait",
  reason: "It asks for something, and nothing was asked of you.",
  labels: [],
  findings: [],
  good: [],
  tips: [],
  simpler: null,
  help: null,
  signals: [],
  ...changes,
});

const finding = (label: Label, text: string, words: string, changes: Partial<Finding> = {}): Finding => {
  const start = text.indexOf(words);
  return {
    label,
    start,
    end: start + words.length,
    source: `${label}-rule`,
    confidence: 1,
    name: `Does ${label}`,
    why: `Why ${label}.`,
    instead: `Instead of ${label}.`,
    reference: "M1, evidence B",
    ...changes,
  };
};

describe("the report", () => {
  const text = "hey. please just one more chance\n\ni cant do this without you, please";

  it("F70 F71 F72 F74 says the verdict first, marks the words, says why and what instead, the simpler version and what is good", () => {
    const findings = [
      finding("asks-back", text, "one more chance"),
      finding("pleads", text, "i cant do this without you", { source: "model", confidence: 0.874 }),
      finding("pleads", text, ", please", { start: text.length - 6, end: text.length }),
    ];
    const good = [finding("light", text, "hey", { name: "Light." })];
    const simpler = { text: "hey.", left: [] };
    const tips = [{ id: "questions" as const, text: "One question is easier to answer than two." }];
    expect(report(text, reading({ findings, good, simpler, tips }), { width: 74, paint: plain })).toBe(`\
Wait
   It asks for something, and nothing was asked of you.
   First choice: leave it unsent.

   hey. please just one more chance
                    1~~~~~~~~~~~~~~

   i cant do this without you, please
   2~~~~~~~~~~~~~~~~~~~~~~~~~  2~~~~~

1  Does asks-back
   Why      Why asks-back.
   Instead  Instead of asks-back.
   Source   M1, evidence B · rule asks-back-rule

2  Does pleads
   Why      Why pleads.
   Instead  Instead of pleads.
   Source   M1, evidence B · the model, 87 % sure, rule pleads-rule

Simpler, in your own words
   hey.

What is good
   Light. “hey”

One question is easier to answer than two.
`);
  });

  it("F71 offers not sending first, whatever the verdict", () => {
    for (const verdict of ["send", "edit", "wait", "stop"] as const) {
      expect(report("hi", reading({ verdict }), { width: 80, paint: plain }).split("\n")[2]).toMatch(/^ +First choice: leave it unsent\.$/);
    }
  });

  it("F73 gives help before anything else", () => {
    const said = report("hi", reading({ verdict: "stop", help: "suicide" }), { width: 80, paint: plain });
    expect(said).toMatch(/^If you might hurt yourself: please talk to somebody now\./);
    expect(said.indexOf("keel helplines COUNTRY --for suicide")).toBeLessThan(said.indexOf("Stop"));
  });

  it("says when only the beginning was read", () => {
    expect(report("hi", reading({ truncated: true }), { width: 80, paint: plain })).toContain(
      "Only the first 20,000 characters were read.",
    );
  });

  it("breaks at the width, with marks that go on in the next line", () => {
    const long = "please would you just answer me";
    const findings = [finding("pressures", long, "you just answer me")];
    const lines = report(long, reading({ findings }), { width: 20, paint: plain }).split("\n");
    expect(lines.slice(lines.indexOf("   please would you"), lines.indexOf("   please would you") + 4)).toEqual([
      "   please would you",
      "                1~~",
      "   just answer me",
      "   ~~~~~~~~~~~~~~",
    ]);
  });

  it("draws marks that overlap below each other", () => {
    const lines = report("abcdef", reading({ findings: [finding("pleads", "abcdef", "abcd"), finding("blames", "abcdef", "cdef")] }), {
      width: 40,
      paint: plain,
    }).split("\n");
    expect(lines.slice(lines.indexOf("   abcdef")).slice(0, 3)).toEqual(["   abcdef", "   1~~~", "     2~~~"]);
  });

  it("marks wide signs and emoji by their columns", () => {
    const emoji = "😭😭 pls";
    const lines = report(emoji, reading({ findings: [finding("pleads", emoji, "pls")] }), { width: 40, paint: plain }).split("\n");
    expect(lines[lines.indexOf("   😭😭 pls") + 1]).toBe("        1~~");
  });

  it("colours stop marks apart from others", () => {
    const findings = [finding("threat", "a b", "a"), finding("pleads", "a b", "b")];
    const said = report("a b", reading({ verdict: "stop", findings }), { width: 40, paint: tagged });
    expect(said).toContain("<bold+red>Stop</>");
    expect(said).toContain("<red>1</>");
    expect(said).toContain("<yellow>2</>");
  });

  it("lets nothing of a draft reach the terminal's controls", () => {
    const evil = "\x1b]0;title\x07 please \x1b[2J\u202E";
    const simpler = { text: evil, left: [] };
    const findings = [finding("pleads", evil, "please", { name: "Begs\x1b[1m" })];
    const good = [finding("light", evil, evil, { name: "Is easy" })];
    const said = report(evil, reading({ simpler, findings, good }), { width: 60, paint: plain });
    expect(said).toContain("please");
    expect(visible(said)).toBe(said);
  });

  it("fits the width for any text and any places", () => {
    const place = fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 30 }), fc.constantFrom(...labels));
    const unit = fc.string({ unit: "grapheme", minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(unit, fc.array(place, { maxLength: 12 }), fc.integer({ min: 32, max: 96 }), (any, places, width) => {
        const findings = places.map(([start, length, label]) => finding(label, any, "", { start, end: start + length }));
        for (const line of report(any, reading({ findings }), { width, paint: plain }).split("\n")) {
          expect(columnsOf(line.trimEnd())).toBeLessThanOrEqual(Math.max(width, 34));
        }
      }),
    );
  });
});
