import { describe, expect, it } from "vitest";
import { loadGuide } from "#formula";
import { type Happening, logOf } from "../../../formula/testing.ts";
import { aroundOf } from "../../worker/around.ts";
import { view } from "./model.ts";

const guide = await loadGuide();
const more = (happenings: readonly Happening[]) => {
  const { log, moment } = logOf(5, happenings);
  return view(aroundOf(log, moment, guide), null);
};
const clear: readonly Happening[] = [
  [0, "safety", { question: "no-contact", answer: "no" }],
  [0, "safety", { question: "afraid", answer: "no" }],
  [0, "safety", { question: "adult", answer: "yes" }],
  [0, "chapter", { why: "first", since: "2026-03-01" }],
];
const good: readonly Happening[] = [
  [0, "fact", { is: { fact: "in-contact", value: "yes" } }],
  [0, "fact", { is: { fact: "terms", value: "good" } }],
];

describe("the list of everything", () => {
  it("F1 before the three questions are answered every way to the ex says that it is closed", () => {
    expect(more([]).ways).toMatchObject({ step: "closed", first: "closed", signs: "closed" });
  });

  it("F10 step 1 is open on good terms, and done once", () => {
    expect(more([...clear, ...good]).ways).toMatchObject({ step: "open", first: "closed", signs: "open" });
    expect(more([...clear, ...good, [1, "agreement", { what: "sent", text: "You were right." }]]).ways.step).toBe("passed");
    expect(more([...clear, ...good, [1, "agreement", { what: "skipped" }]]).ways.step).toBe("left");
  });

  it("F4 a mode closes them all, step 1 too that was said before", () => {
    const stop: Happening = [2, "mode", { mode: "asked-to-stop", because: "settings" }];
    expect(more([...clear, ...good, [1, "agreement", { what: "sent" }], stop]).ways).toMatchObject({
      step: "closed",
      first: "closed",
      signs: "closed",
    });
  });

  it("F66 the week says when it is due", () => {
    expect(more(clear).week.due).toBe(false);
    expect(more([...clear, [4, "letter", { text: "a" }]]).letters).toBe(1);
  });
});
