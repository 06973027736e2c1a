import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contexts, loadModel, readDraft, verdicts } from "./index.ts";

const model = loadModel(readFileSync("src/check/model/weights.bin"));
const read = (text: string) => readDraft({ text, context: "reply" }, {}, model);

describe("F70 whatever is typed", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          "i",
          "miss",
          "you",
          "please",
          "??",
          "\u202e",
          "\u200d",
          "\ud800",
          "😭",
          "\n",
          ",",
          '"',
          "’",
          "im",
          "dont",
          "kill",
          "back",
          "0",
          "…",
          "שלום",
          "é",
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join(" ")),
  );

  it("F70 100,000 random texts: no throw, marks inside the text, in order", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...contexts), (text, context) => {
        const reading = readDraft({ text, context }, {}, model, { simpler: false });
        for (const { start, end } of [...reading.findings, ...reading.good, ...reading.signals])
          if (!(start >= 0 && start < end && end <= text.length)) throw new Error(`A mark outside the text: ${start} to ${end}`);
        for (let at = 1; at < reading.findings.length; at++)
          if ((reading.findings[at - 1] as { start: number }).start > (reading.findings[at] as { start: number }).start)
            throw new Error("Marks out of order");
        if (!verdicts.includes(reading.verdict)) throw new Error("No verdict");
      }),
      { numRuns: 100_000 },
    );
  }, 180_000);

  it("F70 simpler versions of random texts hold what they promise", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { simpler } = read(`Thanks, see you at five. ${text}`);
        if (simpler === null) return;
        for (const { start, end } of simpler.left)
          if (start < 0 || end > text.length + 25 || start >= end) throw new Error("Left out of nowhere");
      }),
      { numRuns: 2_000 },
    );
  }, 60_000);

  it("F70 a text of a megabyte takes less than a second", () => {
    for (const unit of ["please come back ", "a", "i miss you so much, ", "😭", "?!", "\n", "“"]) {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      const before = performance.now();
      read(text);
      expect(performance.now() - before).toBeLessThan(1000);
    }
  });
});
