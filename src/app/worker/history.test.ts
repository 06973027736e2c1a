import { describe, expect, it } from "vitest";
import { type Happening, logOf, safe } from "../../formula/testing.ts";
import { isShut, noHistory, noWork, questionOf } from "../screens/check/model.ts";
import type { Gate } from "../screens/questions/model.ts";
import { historyOf } from "./history.ts";

const fact = (name: string, value: unknown): Happening => [0, "fact", { is: { fact: name, value } }];
const history = (today: number, rows: readonly Happening[], ownWords?: unknown) => {
  const { situation, moment } = logOf(today, [...safe, ...rows]);
  return historyOf(situation, moment, ownWords);
};
const stop: Gate = { modes: ["asked-to-stop"], closed: "asked-to-stop", needed: true, help: "general" };

describe("F71 what the check stands on beside the words", () => {
  it("F27 messages without an answer are counted, and go along with every question", () => {
    const two = history(4, [
      [2, "contact", { way: "text" }],
      [3, "contact", { way: "call" }],
    ]);
    expect(two.unanswered).toBe(2);
    expect(questionOf({ ...noWork, text: "hi" }, { ...stop, modes: [] }, [], 12, two).circumstances.unanswered).toBe(2);
  });

  it("F15 F46 messages that are closed where they stand; nothing is closed before the set-up, nor by what is not known", () => {
    expect(history(1, [])).toEqual(noHistory);
    expect(history(1, [fact("in-contact", "yes")]).closed).toEqual(["first-contact"]);
    const open = [fact("in-contact", "yes"), fact("terms", "good")];
    expect(history(1, open).closed).toEqual(["first-contact"]);
    const said = history(2, [...open, [1, "agreement", { what: "skipped" }]]);
    expect(said.closed).toEqual(["agree", "first-contact"]);
    expect(isShut({ ...stop, modes: [], closed: null }, "agree", said)).toBe(true);
    expect(isShut({ ...stop, modes: [], closed: null }, "reply", said)).toBe(false);
  });

  it("F4 after they began contact and a day passed, *asked to stop* opens answers and nothing else", () => {
    const rows: Happening[] = [
      [1, "mode", { mode: "asked-to-stop", because: "settings" }],
      [3, "received", { way: "text", tone: "warm" }],
    ];
    expect(history(4, rows).repliesOpen).toBe(false);
    const open = history(6, [
      ...rows,
      [4, "mode-end", { mode: "asked-to-stop", reason: "They wrote.", began: "00000004-0000-4000-8000-000000000000" }],
    ]);
    expect(open.repliesOpen).toBe(true);
    expect(isShut(stop, "reply", open)).toBe(false);
    expect(isShut(stop, "agree", open)).toBe(true);
    expect(isShut(stop, "no-contact", open)).toBe(true);
    expect(questionOf({ ...noWork, context: "reply" }, stop, [], 12, open).circumstances.modes).toEqual([]);
    expect(questionOf(noWork, stop, [], 12, open).circumstances.modes).toEqual(["asked-to-stop"]);
  });

  it("F75 own words stand one a line; null where none were ever chosen", () => {
    expect(history(1, [], "Lisbon\nour song").ownWords).toEqual(["Lisbon", "our song"]);
    expect(history(1, [], "").ownWords).toEqual([]);
    expect(history(1, []).ownWords).toBeNull();
  });
});
