import { describe, expect, it } from "vitest";
import { type Happening, idOf, logOf } from "../testing.ts";
import { overridesOf, wavedOf } from "./overrides.ts";

const override = (day: number, more: object = {}): Happening => [day, "override", { what: "copy-anyway" }, more];
const prompt = (day: number, answer: string, name = "evening"): Happening => [day, "prompt", { prompt: name, answer }];
const overrides = (today: number, rows: readonly Happening[]) => {
  const { situation, moment } = logOf(today, rows);
  return overridesOf(situation, moment);
};
const waved = (today: number, rows: readonly Happening[]) => {
  const { situation, moment } = logOf(today, rows);
  return wavedOf(situation, moment);
};

describe("S21 overrides", () => {
  it("S21 three in seven days ask; two, or three in eight, do not", () => {
    expect(overrides(9, [override(3), override(5), override(9)])).toEqual({ entries: [idOf(0), idOf(1), idOf(2)], asks: true });
    expect(overrides(9, [override(3), override(9)])).toMatchObject({ asks: false });
    expect(overrides(9, [override(2), override(5), override(9)])).toEqual({ entries: [idOf(1), idOf(2)], asks: false });
  });

  it("S21 a new chapter hides none of them, and those dated later wait", () => {
    expect(overrides(9, [override(8), override(9, { chapter: "c2" }), override(9)]).asks).toBe(true);
    expect(overrides(9, [override(8), override(9), override(10)]).asks).toBe(false);
  });
});

describe("R29c prompts that are waved off", () => {
  it("R29c the third dismissal of a prompt asks whether to stop", () => {
    expect(waved(9, [prompt(1, "dismissed"), prompt(2, "dismissed")])).toMatchObject([{ asks: false, stopped: false }]);
    expect(waved(9, [prompt(1, "dismissed"), prompt(2, "dismissed"), prompt(8, "dismissed")])).toStrictEqual([
      { prompt: "evening", entries: [idOf(0), idOf(1), idOf(2)], asks: true, stopped: false },
    ]);
  });

  it("R29c each prompt counts by itself", () => {
    const found = waved(9, [prompt(1, "dismissed"), prompt(2, "dismissed", "friday"), prompt(3, "dismissed")]);
    expect(found.map(({ prompt: name, entries, asks }) => [name, entries.length, asks])).toEqual([
      ["evening", 2, false],
      ["friday", 1, false],
    ]);
  });

  it("R29c keep begins anew; stop stops, whatever is waved off later", () => {
    const three = [1, 2, 3].map((day) => prompt(day, "dismissed"));
    expect(waved(9, [...three, prompt(4, "keep"), prompt(5, "dismissed")])).toMatchObject([{ entries: [idOf(4)], asks: false }]);
    const again = [5, 6, 7].map((day) => prompt(day, "dismissed"));
    expect(waved(9, [...three, prompt(4, "keep"), ...again])).toMatchObject([{ asks: true }]);
    expect(waved(9, [...three, prompt(4, "stop"), ...again])).toMatchObject([{ asks: false, stopped: true }]);
    expect(waved(9, [...three, prompt(4, "stop"), prompt(5, "keep")])).toMatchObject([{ asks: false, stopped: false, entries: [] }]);
  });

  it("R29c what is dated later waits", () => {
    expect(waved(2, [prompt(1, "dismissed"), prompt(3, "stop")])).toMatchObject([{ stopped: false, entries: [idOf(0)] }]);
    expect(waved(0, [prompt(1, "dismissed")])).toEqual([]);
  });
});
