import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadModel, readDraft } from "../src/check/index.ts";
import { library } from "../src/formula/library/en/index.ts";

const model = loadModel(new Uint8Array(readFileSync("src/check/model/weights.bin")));
const proposed = library.cards.flatMap(({ id, parts }) =>
  parts.flatMap(({ says = [] }) => says.filter(({ to }) => to === "ex").map((words) => ({ id, ...words }))),
);
const agreements = proposed.filter(({ context }) => context === "agree");
const wordsIn = (text: string) => text.trim().split(/\s+/).length;

describe("F14 words that Keel proposes to the ex", () => {
  it("F14 there are some for every reason to write", () => {
    for (const context of ["agree", "reply", "first-contact", "logistics"] as const)
      expect(proposed.filter((one) => one.context === context).length, context).toBeGreaterThan(2);
  });

  it.each(proposed.map((one) => [one.id, one.text, one] as const))(
    "F14 %s: %s passes the check, its rules and its model",
    (_, text, one) => {
      const reading = readDraft({ text, context: one.context ?? "no-contact", theirs: one.theirs ?? null }, {}, model);
      expect({ verdict: reading.verdict, findings: reading.findings.map(({ label, source }) => `${label} by ${source}`) }).toEqual({
        verdict: "send",
        findings: [],
      });
    },
  );

  it("F13 what agrees has two to four sentences, or one of at most 25 words; 60 words, no question, no for now", () => {
    for (const { text } of agreements) {
      const sentences = text.split(/(?<=[.!?])\s+/).length;
      expect(sentences, text).toBeLessThanOrEqual(4);
      expect(wordsIn(text), text).toBeLessThanOrEqual(sentences === 1 ? 25 : 60);
      expect(text).not.toMatch(/\?|for now|[A-Z]{4}/);
    }
  });

  it("F14 one-sentence versions are offered", () => {
    expect(agreements.filter(({ text }) => text.split(/(?<=[.!?])\s+/).length === 1).length).toBeGreaterThanOrEqual(4);
  });
});
