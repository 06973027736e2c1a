import { describe, expect, it } from "vitest";
import type { Label } from "#check";
import { contradictionIn, type RuleName, rulesOf, sentencesOf } from "./rules.ts";

const good = "You were right to end it. I accept that. You don’t need to answer.";
const failing = (text: string, labels: readonly Label[] | null = ["agrees"], askedFor: string | null = null): RuleName[] =>
  rulesOf(text, labels, askedFor).flatMap(({ is, holds }) => (holds === false ? [is] : []));

describe("F13 what a message of step 1 keeps to", () => {
  it("F13 a good one keeps to all of it", () => {
    expect(failing(good)).toEqual([]);
    expect(failing("You were right to end it, and you don't need to answer this.")).toEqual([]);
  });

  it.each<[string, RuleName]>([
    ["You were right. Do you agree? No answer needed.", "no-question"],
    ["For now you were right. No need to answer.", "closed-door"],
    ["Maybe one day it is different. You were right. No reply needed.", "closed-door"],
    ["You were right because I was never home. No answer needed.", "no-reasons"],
    ["You were RIGHT to end it. No answer needed.", "plain"],
    ["You were right. I leave your present at the door. No answer needed.", "plain"],
    ["You were right to end it. I accept that.", "frees"],
    ["One. Two. Three. Four. Five. No answer needed.", "sentences"],
  ])("F13 %s", (text, rule) => {
    expect(failing(text)).toContain(rule);
  });

  it("F13 sixty words are the most", () => {
    const words = (count: number) => `${"word ".repeat(count - 3)}no answer needed.`;
    expect(failing(words(60))).not.toContain("words");
    expect(failing(words(61))).toContain("words");
  });

  it("F13 asking, begging and explaining are seen by the check, and nothing is said of them while it reads", () => {
    expect(failing(good, ["agrees", "asks-back"])).toEqual(["asks-nothing"]);
    expect(failing(good, ["agrees", "over-explains"])).toEqual(["no-reasons"]);
    expect(failing(good, [])).toEqual(["agrees"]);
    expect(
      rulesOf(good, null, null)
        .filter(({ holds }) => holds === null)
        .map(({ is }) => is),
    ).toEqual(["agrees", "asks-nothing", "no-reasons"]);
  });

  it("F13 sentences are counted as they are read", () => {
    expect(sentencesOf("One. Two!\n\nThree… four")).toEqual(["One.", "Two!", "Three…", "four"]);
    expect(sentencesOf(" \n…")).toEqual([]);
  });
});

describe("F12 the words do not go against what they asked for", () => {
  it.each([
    ["some space", "You were right. I will call you on Sunday.", "call you"],
    ["Please stop texting me", "You were right. See you soon.", "See you"],
    ["no calls", "I will ring on Friday.", "ring"],
    ["not to come to the flat", "I come by for the keys. You were right.", "come by"],
  ])("F12 they asked for %s", (askedFor, text, against) => {
    expect(contradictionIn(text, askedFor)).toBe(against);
    expect(failing(text, ["agrees"], askedFor)).toContain("fits");
  });

  it("F12 what is promised not to happen goes against nothing, nor does anything where nothing was asked", () => {
    expect(contradictionIn("I won’t call you, and I will not come by.", "space, no calls, no visits")).toBeNull();
    expect(contradictionIn("I will call you.", null)).toBeNull();
    expect(contradictionIn("I will call you.", "")).toBeNull();
    expect(contradictionIn("You asked for quiet and you have it.", "quiet")).toBeNull();
  });
});
