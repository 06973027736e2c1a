import { describe, expect, it } from "vitest";
import { lintCopy } from "./copy-lint.ts";
import { textsOf } from "./texts.ts";

const wordsIn = (text: string) => lintCopy(text).map(({ word }) => word);

describe("R3 what no text may say", () => {
  it.each([
    ["This will make your ex think again.", "make your ex think"],
    ["Silence makes them wonder.", "makes them wonder"],
    ["How to get your ex back.", "get your ex back"],
    ["Before long they will miss you.", "they will miss"],
    ["They'll regret it.", "They'll regret"],
    ["Keep them guessing.", "Keep them guessing"],
    ["We guarantee it.", "guarantee"],
    ["In time they will come back.", "will come back"],
    ["When they come back, be calm.", "When they come back"],
    ["It is proven to work.", "proven"],
    ["Research shows that it works.", "Research shows that"],
    ["A psychology trick.", "psychology trick"],
    ["About 44% came together again.", "44%"],
    ["About 44 percent came together again.", "44 percent"],
    ["This raises your chances.", "your chances"],
    ["Your odds look better.", "odds"],
    ["There is a chance of it.", "a chance of"],
    ["What did she say?", "she"],
    ["Tell your ex-girlfriend nothing.", "girlfriend"],
    ["Your husband may write.", "husband"],
    ["You will win.", "win"],
    ["A streak of nine days.", "streak"],
    ["Unlock the next step.", "Unlock"],
    ["Raise your market value.", "market value"],
    ["That was needy.", "needy"],
    ["You failed today.", "failed"],
    ["A relapse is normal.", "relapse"],
    ["Great job.", "Great job"],
    ["You’ve got this.", "You've got this"],
    ["Day nine!", "!"],
    ["Some commit suicide.", "commit suicide"],
  ])("R3 %s", (text, word) => {
    expect(wordsIn(text)).toContain(word);
  });

  it.each([
    "A chance meeting costs you no day.",
    "Their evening is theirs, and yours is yours.",
    "The sheet, the heron, the history and the human.",
    "The window is open, and the winter is long.",
    "No study shows a magic number.",
    "Missing somebody is common.",
    "You kept 25 of the last 28 days.",
    "What they will do is unknown.",
    "Make yourself dinner.",
    "It cannot be proved either way.",
    "Do not send another one.",
  ])("R3 lets through: %s", (text) => {
    expect(lintCopy(text)).toEqual([]);
  });

  it("R3 finds every word, in the order of the text, each with its reason", () => {
    expect(lintCopy("She knows: it will come back, proven!")).toEqual([
      { word: "She", why: "takes one gender for granted" },
      { word: "will come back", why: "promises what nobody knows" },
      { word: "proven", why: "claims more than is known" },
      { word: "!", why: "shouts" },
    ]);
  });

  it("R3 gives the same answer twice", () => {
    expect(lintCopy("proven, proven")).toEqual(lintCopy("proven, proven"));
    expect(lintCopy("proven, proven")).toHaveLength(2);
  });
});

describe("the texts of a library", () => {
  it("come with the nearest id, without names of things and without what somebody else wrote", () => {
    const library = { language: "en", cards: [{ id: "a", title: "T", parts: [{ says: [{ to: "ex", theirs: "Hi!", text: "Yes." }] }] }] };
    expect(textsOf(library as never)).toEqual([
      { id: "a", text: "T" },
      { id: "a", text: "Yes." },
    ]);
  });
});
