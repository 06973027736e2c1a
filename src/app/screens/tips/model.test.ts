import { describe, expect, it } from "vitest";
import { loadGuide } from "#formula";
import { type Happening, logOf } from "../../../formula/testing.ts";
import { aroundOf } from "../../worker/around.ts";
import { type Given, view } from "./model.ts";

const guide = await loadGuide();
const { library } = guide;
const { tips, heldBack } = library;
const tipsOf = (today: number, happenings: readonly Happening[], given: Partial<Given> = {}) => {
  const { log, moment } = logOf(today, happenings);
  return view(aroundOf(log, moment, guide), { step: null, most: 50, ...given });
};
const shown = (day: number, index: number): Happening => [day, "tip", { tip: tips[index]?.id }];
const clear: readonly Happening[] = [
  [0, "safety", { question: "no-contact", answer: "no" }],
  [0, "safety", { question: "afraid", answer: "no" }],
  [0, "safety", { question: "adult", answer: "yes" }],
  [0, "chapter", { why: "first", since: "2026-03-01" }],
];

describe("F64 tips", () => {
  it("F64 today's stands alone until it is written down, and stays the same", () => {
    const first = tipsOf(3, clear);
    expect(first.now).toMatchObject({ isWritten: false });
    const again = tipsOf(3, [...clear, [3, "tip", { tip: first.now?.id }]]);
    expect(again.now).toMatchObject({ id: first.now?.id, isWritten: true });
    expect(again.earlier).toEqual([]);
  });

  it("F64 those shown before come newest first, each once, and by step", () => {
    const happenings = [...clear, shown(1, 0), shown(2, 1), shown(3, 0)];
    const { earlier } = tipsOf(5, happenings);
    expect(earlier.map(({ id }) => id)).toEqual([tips[0]?.id, tips[1]?.id]);
    const other = tips.findIndex(({ step }) => step !== tips[0]?.step);
    const step = tips[other]?.step ?? null;
    expect(tipsOf(5, [...happenings, shown(4, other)], { step }).earlier.every((tip) => tip.step === step)).toBe(true);
  });

  it("F64 a tip that states a finding shows its letter", () => {
    const index = tips.findIndex(({ source }) => source !== undefined);
    expect(tipsOf(5, [...clear, shown(1, index)]).earlier[0]?.source).toEqual(tips[index]?.source);
  });

  it("F4 tips that speak of contact rest while a mode holds", () => {
    const index = tips.findIndex(({ id }) => heldBack.includes(id));
    expect(tipsOf(5, [...clear, shown(1, index)])).toMatchObject({ found: 1, resting: false });
    const stop: Happening = [2, "mode", { mode: "afraid", because: "settings" }];
    expect(tipsOf(5, [...clear, shown(1, index), stop])).toMatchObject({ found: 0, resting: true });
  });

  it("F64 a tip that is no longer in the library is left out", () => {
    expect(tipsOf(5, [...clear, [1, "tip", { tip: "gone" }]]).earlier).toEqual([]);
  });
});
