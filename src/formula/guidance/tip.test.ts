import { describe, expect, it } from "vitest";
import { openLog } from "../fold.ts";
import { library } from "../library/en/index.ts";
import type { Tip } from "../library/types.ts";
import { entriesOf, firstDay, type Happening, logOf } from "../testing.ts";
import { began, clear, fact, mode, onGoodTerms, text, urge, want, wrote } from "./cases.ts";
import { contextOf } from "./context.ts";
import { tipOf } from "./tip.ts";

function tipOn(today: number, happens: readonly Happening[], hour = 20): Tip | null {
  const { situation, moment } = logOf(today, happens);
  return tipOf(contextOf(situation, { ...moment, at: moment.at + (hour - 20) * 3_600_000 }, library));
}

/** Opens Keel every day and keeps what was shown. */
function shownOver(days: number, happens: readonly Happening[]): Tip[] {
  const shown: Tip[] = [];
  const lived = [...happens];
  for (let day = 1; day <= days; day++) {
    const log = openLog(entriesOf(lived));
    const tip = tipOf(contextOf(log.situation, { at: (firstDay + day) * 86_400_000 + 72_000_000, offset: 0 }, library));
    if (tip === null) continue;
    shown.push(tip);
    lived.push([day, "tip", { tip: tip.id }]);
  }
  return shown;
}

describe("F64 one tip a day", () => {
  it("F64 none is repeated within 90 days, in 200 days with and without a mode", () => {
    for (const start of [[...clear, began(1)], [mode(0, "order")], [...onGoodTerms]] as const) {
      const ids = shownOver(200, start).map(({ id }) => id);
      expect(ids).toHaveLength(200);
      for (const [at, id] of ids.entries()) expect(ids.slice(Math.max(0, at - 90), at)).not.toContain(id);
    }
  });

  it("F64 it is the same all day, before and after it was shown", () => {
    const life = [...clear, began(1), urge(9.2, 6)];
    const morning = tipOn(9, life, 7);
    expect(morning).not.toBeNull();
    expect(tipOn(9, life, 23)).toEqual(morning);
    expect(tipOn(9, [...life, [9, "tip", { tip: morning?.id }], text(9.5)], 23)).toEqual(morning);
  });

  it("F64 another day has another one", () => {
    const life = [...clear, began(1)];
    expect(new Set([9, 10, 11, 12].map((day) => tipOn(day, life)?.id)).size).toBeGreaterThan(1);
  });

  it.each([
    ["slip", [began(1), text(9)]],
    ["looked", [began(1), [9, "looking", { what: "profile" }]]],
    ["they-wrote", [began(1), wrote(8, "warm")]],
    ["low-mood", [began(1), [9, "check-in", { mood: 2 }]]],
    ["costly-act", [began(1), [9, "act", { text: "Begged.", worth: "cost" }], [9, "done", { area: "body", text: "x" }]]],
    ["occasion-near", [began(1), [1, "occasion", { name: "x", weekday: 3, state: "on" }], [9, "done", { area: "body", text: "x" }]]],
  ] as const)("F64 what just happened comes first: %s", (trigger, happens) => {
    const done: Happening = [8, "done", { area: "body", text: "x" }];
    expect(tipOn(9, [...clear, done, ...(happens as readonly Happening[])])?.trigger).toBe(trigger);
  });

  it("F64 three days later it is no longer just happened", () => {
    expect(tipOn(12, [...clear, began(1), [11, "done", { area: "body", text: "x" }], text(9)])?.trigger ?? "none").not.toBe("slip");
  });

  it("F64 a tip with a trigger is only shown when that is so", () => {
    for (const { trigger } of shownOver(60, [...clear, began(1)])) expect(["empty-week", undefined]).toContain(trigger);
  });

  it("F64 steps and days fit: nothing of step 1 once it is closed, nothing of the time after before it", () => {
    const within = shownOver(28, [...clear, began(1)]);
    expect(within.every(({ step }) => ["start", "own-world", "respect"].includes(step))).toBe(true);
    expect(within.every(({ days }, index) => days[0] <= index && index <= days[1])).toBe(true);
    const over = [...clear, began(1), [32, "weeks-review", { way: "let-go" }]] as const;
    for (const day of [33, 36, 40, 45]) expect(["after", "respect"]).toContain(tipOn(day, over)?.step);
  });

  it("F4 under a mode what speaks of contact rests, even if it was shown this morning", () => {
    const shown = shownOver(150, [mode(0, "afraid"), fact(0, "ties", ["children"]), want(0, "back")]).map(({ id }) => id);
    expect(shown.filter((id) => library.heldBack.includes(id))).toEqual([]);
    const life = [...onGoodTerms, [3, "tip", { tip: "agree-short" }]] as const;
    expect(tipOn(3, life)?.id).toBe("agree-short");
    expect(tipOn(3, [...life, mode(3, "asked-to-stop")])?.id).not.toBe("agree-short");
  });

  it("F64 without a library there is none", () => {
    const { situation, moment } = logOf(3, clear);
    expect(tipOf(contextOf(situation, moment, null))).toBeNull();
  });
});
