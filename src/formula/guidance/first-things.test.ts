import { describe, expect, it } from "vitest";
import { library } from "../library/en/index.ts";
import { type Happening, logOf } from "../testing.ts";
import { began, clear, fact, text } from "./cases.ts";
import { guidance } from "./index.ts";

const said = (today: number, happens: readonly Happening[]) => {
  const { situation, moment } = logOf(today, happens);
  return guidance(situation, moment, library).map(({ id, text: words, leadsTo }) => ({ id, words, leadsTo }));
};
const ids = (today: number, happens: readonly Happening[]) => said(today, happens).map(({ id }) => id);

describe("F5 F11 F26 what is said first", () => {
  it("F5 the warning is there from the first day, and near again when the pull is strong", () => {
    expect(ids(0, clear)).toContain("warning.first");
    const later = [...clear, began(0), [20, "urge", { strength: 9 }]] as const;
    expect(ids(20, later)).toContain("warning.near");
    expect(ids(19, [...clear, began(0)]).filter((id) => id.startsWith("warning"))).toEqual([]);
  });

  it("F11 step 1 says why in two sentences: force meets force, and agreeing stands beside", () => {
    const ready = [
      ...clear,
      fact(0, "in-contact", "yes"),
      fact(0, "terms", "good"),
      [0, "sincere", { answer: "yes" }],
      fact(0, "asked-for", "some quiet"),
    ] as const;
    const offer = said(1, ready).find(({ id }) => id === "agree.offer");
    expect(offer?.words).toMatch(/^Force meets force; .*\. .*\.$/);
    expect(offer?.leadsTo).toBe("step-1");
  });

  it("F26 after a slip: the next hour, one thing to change, a plan for the trigger, and on with the same plan, in that order", () => {
    const slip = said(10, [...clear, began(0), text(10)]).filter(({ id }) => id.startsWith("after-slip"));
    expect(slip.map(({ id }) => id.split(".")[1])).toEqual(["not-the-end", "unsafe", "next-hour", "change", "plan", "go-on-early"]);
    expect(slip.find(({ id }) => id.endsWith("plan"))?.leadsTo).toBe("if-then");
    expect(slip.at(-1)?.words).toContain("9 of the 10 days so far stand");
  });
});
