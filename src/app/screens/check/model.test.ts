import { describe, expect, it } from "vitest";
import type { Reading } from "#check";
import type { Gate } from "../questions/model.ts";
import { cuts, isFresh, noWork, questionOf, shownOf, stillThere, strengthOf, waysOf, withWord } from "./model.ts";

const reading = (more: Partial<Reading> = {}): Reading => ({
  state: "read",
  language: "english",
  truncated: false,
  wordsVerdict: "send",
  verdict: "send",
  reason: "",
  labels: [],
  findings: [],
  good: [],
  tips: [],
  simpler: null,
  help: null,
  signals: [],
  ...more,
});
const open: Gate = { modes: [], closed: null, needed: false, help: null };
const closed: Gate = { ...open, closed: "unanswered" };
const simpler = { text: "Thanks.", left: [] };

describe("F70 until the model has read, nothing is cleared", () => {
  it("F70 an empty draft says so", () => {
    expect(shownOf("", reading())).toBe("empty");
    expect(shownOf(" \n", null)).toBe("empty");
  });

  it("F70 before the model is loaded the verdict says reading, never send", () => {
    expect(shownOf("hi", null)).toBe("reading");
    expect(shownOf("hi", reading({ state: "reading", verdict: "wait" }))).toBe("reading");
    expect(shownOf("hi", reading({ state: "reading", verdict: "send" }))).toBe("reading");
    expect(shownOf("hi", reading({ state: "reading", verdict: "stop" }))).toBe("stop");
  });

  it("F70 a reading of other words is not fresh", () => {
    const work = { ...noWork, text: "hi" };
    const question = questionOf(work, open, [], 12);
    const read = { question, answer: { reading: reading(), theirs: [] } };
    expect(isFresh(read, question)).toBe(true);
    expect(isFresh(read, questionOf(work, open, [], 12))).toBe(false);
    expect(isFresh(null, question)).toBe(false);
  });

  it("F70 of a text over 20,000 characters no more goes along than is needed to say so", () => {
    expect(questionOf({ ...noWork, text: "a".repeat(50_000) }, open, [], 12).draft.text.length).toBe(20_001);
  });

  it("F70 what they wrote counts in a reply only", () => {
    const work = { ...noWork, text: "hi", theirs: "hello" };
    expect(questionOf(work, open, [], 12).draft.theirs).toBeNull();
    expect(questionOf({ ...work, context: "reply" }, open, [], 12).draft.theirs).toBe("hello");
  });
});

describe("F75 ways out by verdict", () => {
  it("F75 on send: copy and share", () => {
    expect(waysOf("send", open, reading(), "logistics")).toEqual({ copy: "free", share: true, simpler: false, waitDay: false });
  });

  it("F75 on wait and edit: the simpler version, and mine anyway", () => {
    expect(waysOf("edit", open, reading({ simpler }), "logistics")).toEqual({
      copy: "anyway",
      share: false,
      simpler: true,
      waitDay: false,
    });
    expect(waysOf("wait", open, reading({ simpler }), "logistics")).toEqual({ copy: "anyway", share: false, simpler: true, waitDay: true });
    expect(waysOf("wait", open, reading(), "logistics").simpler).toBe(false);
  });

  it("F75 on stop: no copy, no share, no simpler version", () => {
    expect(waysOf("stop", open, reading({ simpler }), "logistics")).toEqual({ copy: null, share: false, simpler: false, waitDay: false });
  });

  it("F1 a closed gate leaves no way out, whatever the verdict", () => {
    for (const shown of ["send", "edit", "wait", "stop", "reading", "empty"] as const) {
      expect(waysOf(shown, closed, reading({ simpler }), "logistics")).toMatchObject({ copy: null, share: false, simpler: false });
    }
  });

  it("F4 needed logistics can be copied under asked-to-stop, never in a simpler version", () => {
    const asked: Gate = { modes: ["asked-to-stop"], closed: "asked-to-stop", needed: true, help: "general" };
    expect(waysOf("send", asked, reading(), "logistics")).toMatchObject({ copy: "free", simpler: false });
    expect(waysOf("wait", asked, reading({ simpler }), "logistics")).toMatchObject({ copy: "anyway", simpler: false });
    expect(waysOf("stop", asked, reading({ simpler }), "logistics").copy).toBeNull();
    expect(waysOf("send", asked, reading(), "reply").copy).toBeNull();
  });

  it("F70 while it is still being read there is no way out", () => {
    expect(waysOf("reading", open, null, "logistics")).toMatchObject({ copy: null, share: false, simpler: false });
  });
});

describe("F75 dismissals and own words", () => {
  it("F75 a dismissal holds while its words stand there", () => {
    const dismissed = [{ label: "declares" as const, words: "I miss us" }];
    expect(stillThere(dismissed, "well, I miss us.")).toHaveLength(1);
    expect(stillThere(dismissed, "well, I miss it.")).toHaveLength(0);
  });

  it("F75 own words are kept once, without blanks around them", () => {
    expect(withWord([], "  Lisbon ")).toEqual(["Lisbon"]);
    expect(withWord(["Lisbon"], "lisbon")).toEqual(["Lisbon"]);
    expect(withWord(["Lisbon"], " ")).toEqual(["Lisbon"]);
  });
});

describe("F74 what is left out is shown", () => {
  it("F74 kept and left out together are the text", () => {
    const text = "Thanks. I miss us. Bye.";
    expect(cuts(text, [{ start: 8, end: 19 }])).toEqual([
      { text: "Thanks. ", out: false },
      { text: "I miss us. ", out: true },
      { text: "Bye.", out: false },
    ]);
    expect(
      cuts(text, [
        { start: 8, end: 12 },
        { start: 10, end: 19 },
      ])
        .map((part) => part.text)
        .join(""),
    ).toBe(text);
    expect(cuts(text, [{ start: 7, end: 18 }])[1]).toEqual({ text: " ", out: false });
    expect(cuts(text, [])).toEqual([{ text, out: false }]);
  });
});

describe("F70 every finding says how strong its ground is", () => {
  it("F70 the letter is read from the reference", () => {
    expect(strengthOf("M9, evidence D")).toBe("D");
    expect(strengthOf("your own word")).toBeNull();
  });
});
