import { beforeAll, describe, expect, it } from "vitest";
import { conditionNames, type Guide, loadGuide } from "#formula";
import { firstDay, type Happening, logOf } from "../../../formula/testing.ts";
import { aroundOf } from "../../worker/around.ts";
import { view } from "./model.ts";

let guide: Guide;
beforeAll(async () => {
  guide = await loadGuide();
});

const weeks: readonly Happening[] = [
  [0, "safety", { question: "no-contact", answer: "no" }],
  [0, "safety", { question: "afraid", answer: "no" }],
  [0, "safety", { question: "adult", answer: "yes" }],
  [0, "weeks", { length: 30 }],
];
const first = (today: number, rows: readonly Happening[]) => {
  const { log, moment } = logOf(today, rows);
  return view(aroundOf(log, moment, guide), null);
};

describe("F46 a first message", () => {
  it("F46 open when all holds, with its card; every condition is named", () => {
    const now = first(30, weeks);
    expect(now).toMatchObject({ open: true, closed: null, sent: null, days: { kept: 30, of: 30, ends: firstDay + 30 } });
    expect(now.conditions.map(({ is }) => is)).toEqual(conditionNames);
    expect(now.parts.length).toBeGreaterThan(0);
    expect(structuredClone(now)).toStrictEqual(now);
  });

  it("F46 what stands against it comes with its days", () => {
    const now = first(30, [...weeks, [20, "contact", { way: "text", answered: true }], [25, "act", { text: "Called", worth: "cost" }]]);
    const on = (name: string) => now.conditions.find(({ is }) => is === name);
    expect(now.open).toBe(false);
    expect(on("no-slip")).toMatchObject({ holds: false, on: [firstDay + 20] });
    expect(on("no-costly-act")).toMatchObject({ holds: false, on: [firstDay + 25] });
  });

  it("F46 silence rests it for as many days again, with the words that were sent", () => {
    const now = first(33, [...weeks, [31, "first-message", { what: "sent", text: "Hello." }]]);
    expect(now.sent).toEqual({ day: firstDay + 31, until: firstDay + 61, answered: false, text: "Hello." });
    expect(now.open).toBe(false);
  });

  it("F4 a mode closes it, and its card", () => {
    expect(first(30, [...weeks, [30, "mode", { mode: "order", because: "settings" }]])).toMatchObject({
      closed: { by: "order" },
      parts: [],
    });
  });
});
