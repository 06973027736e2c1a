import { describe, expect, it } from "vitest";
import { say, words } from "../../src/chats/analysis/words.ts";
import { lintCopy } from "../../src/formula/library/copy-lint.ts";

describe("F80 the words of a look back", () => {
  it("R3 hold no forbidden word", () => {
    expect(Object.entries(words).flatMap(([id, text]) => lintCopy(text).map(({ word, why }) => `${id}: "${word}" ${why}`))).toEqual([]);
  });

  it("F80 group the digits of what is many", () => {
    expect(say({ id: "returns", values: { returns: 1_234_120, share: 0.71 } })).toMatch(/^They wrote back 1,234,120 times\./);
    expect(say({ id: "returns", values: { returns: 120, share: 0.71 } })).toMatch(/^They wrote back 120 times\./);
  });

  it("F80 tell no causes", () => {
    expect(
      Object.values(words).filter((text) => /\b(?:because|why|caus\w+|due to|reason|therefore|led to|made (?:them|you))\b/i.test(text)),
    ).toEqual([]);
  });
});
