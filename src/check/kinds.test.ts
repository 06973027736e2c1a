import { describe, expect, it } from "vitest";
import { labels } from "./finding.ts";
import { kinds, kindsIn } from "./kinds.ts";

const named = (text: string) => {
  const bits = kindsIn(text);
  return bits === null ? null : kinds.filter((_, place) => (bits & (1 << place)) !== 0);
};

describe("F80 what the check finds in messages that were sent", () => {
  it("F80 names the kinds that the rules see, and nothing where there is none", () => {
    expect(named("I miss you so much. Please give me one more chance.")).toEqual(["asks-back", "declares"]);
    expect(named("The keys are under the mat")).toEqual([]);
    expect(named("")).toEqual([]);
  });

  it("F70 says nothing of a text in another language", () => {
    expect(named("Ich vermisse dich so sehr, können wir bitte noch einmal reden?")).toBeNull();
  });

  it("F80 has a bit for each kind that pushes or stops, of 31 that fit", () => {
    expect(kinds.length).toBeLessThan(32);
    expect(kinds.every((kind) => labels.includes(kind))).toBe(true);
    expect(new Set(kinds).size).toBe(kinds.length);
  });
});
