import { describe, expect, it } from "vitest";
import { usualLook } from "../../look-form.ts";
import type { Shown } from "../../worker/keeping.ts";
import { type Answers, noAnswers } from "../questions/model.ts";
import { answersFrom, isOver, lacking, strengthOf } from "./model.ts";

const empty: Shown = {
  answers: {},
  modes: [],
  history: { unanswered: 0, repliesOpen: false, closed: [], ownWords: null },
  idleMinutes: 5,
  lockOnHide: false,
  look: usualLook,
  exitTo: null,
  country: null,
  backup: { made: null, tested: null, isDue: false },
  opensWith: "passphrase",
  entries: 0,
  troubles: 0,
  synced: false,
};
const given: Answers = { noContact: "yes", whoAsked: ["them", "court"], afraid: "unclear", whoIsAfraid: [], adult: "yes" };

/** What the vault would show after these entries. */
const shownAfter = (entries: ReturnType<typeof lacking>): Shown => {
  const answers = entries.flatMap(({ kind, body }) => {
    const { question, answer, who = [] } = body as { question: string; answer: string; who?: readonly string[] };
    return kind === "safety" ? [[question, { answer, who }] as const] : [];
  });
  return { ...empty, answers: Object.fromEntries(answers) as Shown["answers"] };
};

describe("F91 passphrases in words", () => {
  it("F91 says how hard a passphrase is to guess", () => {
    expect(strengthOf("")).toBe("empty");
    for (const short of ["a", "1234567", "äöüß"]) expect(strengthOf(short)).toBe("short");
    for (const weak of ["password1", "aaaaaaaaaaaaaaaa", "12345678", "qwertyuiop", "iloveyou1994", "welcome2024", "hellohello"])
      expect(strengthOf(weak), weak).toBe("weak");
    for (const fair of ["calm water under a wide sky", "K7#mmq2x"]) expect(strengthOf(fair), fair).toBe("fair");
    for (const strong of ["calm water under a wide sky, seven boats", "marble luxury hotel tube treat spirit crystal", "t7#Kq9!vXz2@Lm"])
      expect(strengthOf(strong), strong).toBe("strong");
  });

  it("F91 one more word never makes it weaker", () => {
    const order = ["empty", "short", "weak", "fair", "strong"];
    const words = "harbour candle seven meadow window orbit".split(" ");
    const all = words.map((_, index) => order.indexOf(strengthOf(words.slice(0, index + 1).join(" "))));
    expect(all).toEqual([...all].sort((a, b) => a - b));
  });
});

describe("F1 answers as entries", () => {
  it("F1 what is written comes back as it was answered", () => {
    for (const one of [given, { ...noAnswers, adult: "skip" } as Answers, { ...given, noContact: "no", whoAsked: [] } as Answers]) {
      const shown = shownAfter(lacking(one, [], empty));
      expect(lacking(one, [], shown)).toEqual([]);
      const back = answersFrom(shown);
      expect(back && { ...back, whoAsked: [...back.whoAsked].sort() }).toEqual({ ...one, whoAsked: [...one.whoAsked].sort() });
    }
  });

  it("F1 a question that was left out is written as skipped; nothing is before the questions are passed", () => {
    expect(lacking(null, ["afraid"], empty)).toEqual([]);
    expect(lacking(noAnswers, [], empty).map(({ body }) => body)).toEqual([
      { question: "no-contact", answer: "skipped" },
      { question: "afraid", answer: "skipped" },
      { question: "adult", answer: "skipped" },
    ]);
    expect(answersFrom(empty)).toBeNull();
  });

  it("F4 a mode that a signal's question set is written once, and not when an answer has set it", () => {
    const answered = shownAfter(lacking(given, [], empty));
    expect(lacking(given, ["afraid", "order"], answered)).toEqual([{ kind: "mode", body: { mode: "afraid", because: "signal" } }]);
    expect(lacking(given, ["afraid"], { ...answered, modes: ["afraid"] })).toEqual([]);
  });

  it("F6 for somebody under 18 nothing is written", () => {
    expect(lacking({ ...given, adult: "no" }, ["order"], empty)).toEqual([]);
  });
});

describe("F91 the quiet time", () => {
  it("F91 is over after its minutes, and never when it is off", () => {
    expect(isOver(5 * 60_000 - 1, 5)).toBe(false);
    expect(isOver(5 * 60_000, 5)).toBe(true);
    expect(isOver(10 ** 12, 0)).toBe(false);
  });
});
