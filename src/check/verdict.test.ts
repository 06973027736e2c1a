import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Context, Label } from "./finding.ts";
import { verdictOfLabels } from "./verdict.ts";

const drafts = ["a", "b", "c", "d", "e", "f", "g"].flatMap((writer) =>
  readFileSync(`src/check/corpus/drafts/${writer}.jsonl`, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; labels: Label[]; context: Context; text: string; verdict: string }),
);

describe("F71 the verdict of the words", () => {
  it("F71 is that of GUIDE.md for every labelled draft", () => {
    const wrong = drafts.filter(({ labels, context, text, verdict }) => verdictOfLabels(labels, context, text) !== verdict);
    expect(drafts.length).toBeGreaterThan(2000);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("F71 stops for any stop label, whatever helps beside it", () => {
    for (const label of ["threat", "watching", "self-harm"] as const)
      expect(verdictOfLabels(["agrees", "respects", "logistics", "light", label], "agree", "ok")).toBe("stop");
  });

  it("F13 an agreement of more than sixty words is to be edited, one of sixty can go", () => {
    expect(verdictOfLabels(["agrees"], "agree", "word ".repeat(60))).toBe("send");
    expect(verdictOfLabels(["agrees"], "agree", "word ".repeat(61))).toBe("edit");
  });

  it("F77 a message to somebody else waits unless it settles something", () => {
    expect(verdictOfLabels([], "third-party", "how is she doing")).toBe("wait");
    expect(verdictOfLabels(["pries"], "third-party", "how is she doing")).toBe("wait");
    expect(verdictOfLabels(["logistics"], "third-party", "can you hand her the keys")).toBe("send");
  });
});
