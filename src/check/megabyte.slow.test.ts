import { describe, expect, it } from "vitest";
import { compilePattern, matcherOf } from "./pattern.ts";
import { sets } from "./rules/en/sets.ts";
import { signals } from "./signals.ts";
import { readText } from "./text.ts";

/** A quiet machine needs 0.05 to 0.9 seconds; the bounds only have to tell linear from quadratic. */
const most = 4_000;

function timed(part: string, work: (megabyte: string) => void): number {
  const megabyte = part.repeat(Math.ceil(1_000_000 / part.length));
  const before = performance.now();
  work(megabyte);
  return performance.now() - before;
}

describe("F70 F73 a megabyte", () => {
  it.each(["i want to go home ", "x.\n", "a", "'", "😀", "\ud800", "k!", "1,"])(
    "F70 of %j is read in time that grows with its length",
    (part) => {
      expect(timed(part, readText)).toBeLessThan(most);
    },
  );

  it.each(["i want you ", "a ", "i i i you "])("F70 of %j in one sentence is searched in time that grows with its length", (part) => {
    const matcher = matcherOf(["i ** you ** i ** me", "you|i ** want ** x", "a b"].map((source) => compilePattern(source, 0, sets)));
    expect(timed(part, (text) => matcher.find(readText(text)))).toBeLessThan(2 * most);
  });

  it.each(["i want to die because ", 'he said "i want to die" ', "kill myself laughing ", "a", "x.\n", "k!", "😀"])(
    "F73 of %j shows its signals in seconds at most",
    (part) => {
      expect(timed(part, (text) => signals(text, "mine"))).toBeLessThan(2 * most);
    },
  );
});
