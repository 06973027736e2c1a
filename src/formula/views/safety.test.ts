import { describe, expect, it } from "vitest";
import { idOf, logOf } from "../testing.ts";
import { closedBy, isGuarded, safetyOf } from "./safety.ts";

const open = [
  [0, "safety", { question: "no-contact", answer: "no" }],
  [0, "safety", { question: "afraid", answer: "no" }],
  [0, "safety", { question: "adult", answer: "yes" }],
] as const;
const modesAt = (today: number, happenings: Parameters<typeof logOf>[1]) => {
  const { situation, moment } = logOf(today, happenings);
  return safetyOf(situation, moment);
};

describe("F1 the three questions", () => {
  it("F1 only no, no and yes open the ways to the ex", () => {
    const safety = modesAt(1, open);
    expect(safety).toMatchObject({ answered: true, open: [], modes: [] });
    expect(closedBy(safety)).toBeNull();
  });

  it("F1 skipped and unclear keep them closed, and say which", () => {
    const safety = modesAt(1, [
      open[0],
      [0, "safety", { question: "afraid", answer: "unclear" }],
      [0, "safety", { question: "adult", answer: "skipped" }],
    ]);
    expect(safety.open).toEqual(["afraid", "adult"]);
    expect(closedBy(safety)).toEqual({ by: "questions", entry: null });
    expect(closedBy(modesAt(0, []))).toEqual({ by: "questions", entry: null });
  });

  it("F6 an answer under 18 is refused: nothing is kept", () => {
    expect(() => logOf(1, [[0, "safety", { question: "adult", answer: "no" }]])).toThrow(/not kept/);
  });
});

describe("F4 modes", () => {
  it.each([
    ["the court asked", "safety", { question: "no-contact", answer: "yes", who: ["court"] }, ["order"]],
    ["both asked", "safety", { question: "no-contact", answer: "yes", who: ["court", "them"] }, ["order", "asked-to-stop"]],
    ["somebody asked", "safety", { question: "no-contact", answer: "yes" }, ["asked-to-stop"]],
    ["they are afraid", "safety", { question: "afraid", answer: "yes", who: ["me"] }, ["afraid"]],
    ["the ex might be", "safety", { question: "afraid", answer: "yes", who: ["them"] }, ["own-violence"]],
    ["blocked everywhere", "channel", { channel: "all", state: "blocked-everywhere" }, ["asked-to-stop"]],
    ["blocked on one channel", "channel", { channel: "text", state: "blocked" }, []],
    ["the ex says no", "received", { way: "text", tone: "no-contact-wish" }, ["asked-to-stop"]],
    ["S5 yes", "signal", { code: "S5", answer: "yes" }, ["order"]],
    ["S5 no", "signal", { code: "S5", answer: "no" }, []],
    ["S7 yes", "signal", { code: "S7", answer: "yes" }, ["own-violence"]],
    ["S9 yes", "signal", { code: "S9", answer: "yes" }, ["afraid"]],
    ["S12 yes closes nothing", "signal", { code: "S12", answer: "yes" }, []],
  ] as const)("F4 %s", (_, kind, body, modes) => {
    const safety = modesAt(2, [...open, [1, kind, body]]);
    expect(safety.modes.map(({ mode }) => mode)).toEqual(modes);
    expect(isGuarded(safety)).toBe(modes.length > 0);
  });

  it("R63 a fear without a name never counts as the person's own violence", () => {
    expect(modesAt(1, [[0, "safety", { question: "afraid", answer: "yes" }]]).modes.map(({ mode }) => mode)).toEqual(["afraid"]);
  });

  it("F4 a later no to the question unsets nothing", () => {
    const safety = modesAt(3, [
      [0, "safety", { question: "no-contact", answer: "yes", who: ["them"] }],
      [1, "safety", { question: "no-contact", answer: "no" }],
    ]);
    expect(safety.modes.map(({ mode }) => mode)).toEqual(["asked-to-stop"]);
  });

  it("F4 a mode is the person's: parted again never switches it off", () => {
    const safety = modesAt(9, [
      [0, "mode", { mode: "afraid", because: "settings" }],
      [5, "chapter", { why: "another-person" }, { chapter: "c2" }],
    ]);
    expect(safety.modes).toHaveLength(1);
  });

  it("F4 one ends by its own entry with a reason, after 24 hours", () => {
    const happenings = [
      [0, "mode", { mode: "afraid", because: "settings" }],
      [3.5, "mode-end", { mode: "afraid", reason: "we talked with a counsellor" }],
    ] as const;
    const before = modesAt(3, happenings);
    expect(before.modes[0]).toMatchObject({ mode: "afraid", endsAt: expect.any(Number) });
    expect(modesAt(4, happenings).modes).toEqual([]);
  });

  it("F4 a mode that has ended is not held again by a second request to end it", () => {
    const happenings = [
      [0, "mode", { mode: "afraid", because: "settings" }],
      [2, "mode-end", { mode: "afraid", reason: "better now" }],
      [6, "mode-end", { mode: "afraid", reason: "still better" }],
    ] as const;
    expect(modesAt(6, happenings).modes).toEqual([]);
  });

  it("F4 an end without a reason is refused", () => {
    expect(() => logOf(1, [[0, "mode-end", { mode: "afraid", reason: " " }]])).toThrow(/is empty/);
  });

  it("F4 an order needs its end date, and holds until it", () => {
    expect(() => logOf(1, [[0, "mode-end", { mode: "order", reason: "over" }]])).toThrow(/end date/);
    const happenings = [
      [0, "mode", { mode: "order", because: "answer" }],
      [3, "mode-end", { mode: "order", reason: "the order ended", ended: "2026-03-12" }],
    ] as const;
    expect(modesAt(8, happenings).modes).toHaveLength(1);
    expect(modesAt(10, happenings).modes).toEqual([]);
  });

  it("F4 asked to stop ends by nothing; after the ex began contact it opens replies only", () => {
    const asked = [0, "mode", { mode: "asked-to-stop", because: "answer" }] as const;
    const wrote = [2, "received", { way: "text", tone: "warm" }] as const;
    const end = [3, "mode-end", { mode: "asked-to-stop", reason: "they wrote", began: idOf(1) }] as const;
    expect(modesAt(9, [asked, wrote, end]).modes[0]).toMatchObject({ repliesOpen: true });
    const noProof = [3, "mode-end", { mode: "asked-to-stop", reason: "they wrote", began: idOf(77) }] as const;
    expect(modesAt(9, [asked, wrote, noProof]).modes[0]).toMatchObject({ repliesOpen: false });
  });

  it("F4 set again after it ended, it holds again", () => {
    const safety = modesAt(9, [
      [0, "mode", { mode: "afraid", because: "settings" }],
      [1, "mode-end", { mode: "afraid", reason: "better now" }],
      [6, "signal", { code: "S9", answer: "yes" }],
    ]);
    expect(safety.modes[0]).toMatchObject({ mode: "afraid", entry: idOf(2) });
  });

  it("F4 an end that is dated after today waits, and never hides an earlier one", () => {
    const set = [0, "mode", { mode: "afraid", because: "settings" }] as const;
    const later = [20, "mode-end", { mode: "afraid", reason: "said again" }] as const;
    expect(modesAt(9, [set, later]).modes[0]).toMatchObject({ mode: "afraid", endsAt: null });
    expect(modesAt(9, [set, [2, "mode-end", { mode: "afraid", reason: "better now" }], later]).modes).toEqual([]);
  });

  it("F20 what is dated after today waits", () => {
    expect(modesAt(1, [[4, "mode", { mode: "afraid", because: "settings" }]]).modes).toEqual([]);
  });
});
