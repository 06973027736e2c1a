import type { BodyOf } from "../index.ts";
import { signNames } from "../sign.ts";
import { type AllCases, someId, tooLong } from "./form.ts";

const phq4 = { gad1: 1, gad2: 0, phq1: null, phq2: 3 };
const rses = {
  r_worth: 3,
  r_qualities: 2,
  r_able: 1,
  r_attitude: 0,
  r_satisfied: null,
  r_failure: 0,
  r_proud: 1,
  r_respect: 2,
  r_useless: 3,
  r_nogood: 0,
};
const sign: BodyOf<"sign"> = {
  sign: "asks-about-life",
  what: "asked how the exam went",
  learned: "from-them",
  explanations: ["politeness", "habit"],
};
const draft: BodyOf<"draft"> = { text: "Thursday at six is fine.", context: "logistics", hours: 0 };
const lookBack: BodyOf<"look-back"> = {
  begins: "2025-09-01",
  ends: "2026-11-20",
  breakup: "2026-10-18",
  said: ["beginning-me", "pushes-none"],
  figures: { "beginning-me.share": 0.62, "beginning-me.sessions": 210 },
  mine: [62, 57, 104, 2],
  theirs: [58, 52, 22, 3],
};

/** Measures, words, signs, and what Keel keeps of itself. */
export const measuresCases = {
  "check-in": {
    number: "F135",
    reads: [{}, { mood: 4, pull: 7, sleep: 3, inTheWay: 6, energy: "low", acceptance: 2, notCoping: false, line: "rain, soup, early bed" }],
    refuses: [
      [{ mood: 10.5 }, "body.mood", "is no whole number"],
      [{ sleep: -1 }, "body.sleep", "is below 0"],
      [{ pull: "strong" }, "body.pull", "is no number"],
      [{ energy: "some" }, "body.energy", "is none of low, middle, high"],
    ],
  },
  scale: {
    number: "F136",
    reads: [
      { is: { scale: "phq4", scoring: 1, answers: phq4 } },
      { is: { scale: "sise", scoring: 1, answers: { sise: 5 } } },
      { is: { scale: "rses", scoring: 1, answers: rses } },
    ],
    refuses: [
      [{ is: { scale: "phq4", scoring: 1, answers: { ...phq4, gad2: 4 } } }, "body.is.answers.gad2", "is above 3"],
      [{ is: { scale: "sise", scoring: 1, answers: { sise: 0 } } }, "body.is.answers.sise", "is below 1"],
      [{ is: { scale: "sise", scoring: 1, answers: { sise: 6 } } }, "body.is.answers.sise", "is above 5"],
      [{ is: { scale: "rses", scoring: 1, answers: { ...rses, r_worth: -1 } } }, "body.is.answers.r_worth", "is below 0"],
      [{ is: { scale: "rses", scoring: 1, answers: { r_worth: 1 } } }, "body.is.answers.r_qualities", "is missing"],
      [{ is: { scale: "phq4", scoring: 2, answers: phq4 } }, "body.is.scoring", "is not of this form"],
      [{ is: { scale: "phq9", scoring: 1, answers: phq4 } }, "body.is.scale", "is not of this form"],
    ],
  },
  journal: {
    number: "F137",
    reads: [
      { prompt: "day", text: "Slept till eight.", theme: "sleep", minutes: 10 },
      { prompt: "who-i-am", text: "Somebody who fixes bicycles." },
    ],
    refuses: [
      [{ prompt: "day", text: tooLong }, "body.text", "is longer than 20,000 characters"],
      [{ prompt: "why", text: "x" }, "body.prompt", "is none of day, got-back, who-i-am, free"],
      [{ prompt: "day", text: "x", minutes: 601 }, "body.minutes", "is above 600"],
    ],
  },
  letter: {
    number: "F138",
    reads: [{ text: "I kept the blue cup." }, { text: "x".repeat(20_000) }],
    refuses: [
      [{ text: tooLong }, "body.text", "is longer than 20,000 characters"],
      [{ text: "" }, "body.text", "is empty"],
      [{ text: "x", to: "R." }, "body.?", "is no field of this kind"],
    ],
  },
  sign: {
    number: "F139",
    reads: [sign, { ...sign, when: "2026-04-02", words: "so how did it go?", learned: "looking" }, { ...sign, learned: "asked-family" }],
    refuses: [
      [{ ...sign, explanations: ["habit", "habit"] }, "body", "needs two ordinary explanations"],
      [
        { ...sign, explanations: ["love", "habit"] },
        "body.explanations.0",
        "is none of habit, politeness, logistics, loneliness, conscience, chance",
      ],
      [{ ...sign, sign: "dreams" }, "body.sign", `is none of ${signNames.join(", ")}`],
      [{ ...sign, when: "2 April" }, "body.when", "is no date like 2026-11-23"],
    ],
  },
  review: {
    number: "F140",
    reads: [
      {},
      { kept: "six evenings", hard: "Friday", value: someId, act: "told my sister the truth", want: "not-sure", next: "swim twice" },
    ],
    refuses: [
      [{ want: "both" }, "body.want", "is none of back, not-sure, let-go, unclear"],
      [{ value: "honesty" }, "body.value", "is no id"],
      [{ kept: ["six evenings"] }, "body.kept", "is no text"],
    ],
  },
  tip: {
    number: "F141",
    reads: [{ tip: "phone-in-the-kitchen" }, { tip: "one-glass-less" }],
    refuses: [
      [{ tip: "" }, "body.tip", "is empty"],
      [{ tip: 12 }, "body.tip", "is no text"],
      [{}, "body.tip", "is missing"],
    ],
  },
  override: {
    number: "F142",
    reads: [{ what: "copy-anyway" }, { what: "ended-hold" }],
    refuses: [
      [{ what: "sent" }, "body.what", "is none of copy-anyway, shared-anyway, ended-hold, ended-wait"],
      [{ what: "copy-anyway", text: "x" }, "body.?", "is no field of this kind"],
      [{}, "body.what", "is missing"],
    ],
  },
  prompt: {
    number: "F143",
    reads: [
      { prompt: "check-in", answer: "dismissed" },
      { prompt: "tip", answer: "stop" },
    ],
    refuses: [
      [{ prompt: "tip", answer: "later" }, "body.answer", "is none of dismissed, stop, keep"],
      [{ prompt: " ", answer: "keep" }, "body.prompt", "is empty"],
      [{ prompt: "tip" }, "body.answer", "is missing"],
    ],
  },
  "help-used": {
    number: "F144",
    reads: [{ who: "my-person" }, { who: "counsellor" }],
    refuses: [
      [{ who: "a neighbour" }, "body.who", "is none of my-person, line, doctor, counsellor, group"],
      [{ who: "line", about: "x" }, "body.?", "is no field of this kind"],
      [{}, "body.who", "is missing"],
    ],
  },
  "look-back": {
    number: "F148",
    reads: [
      { begins: "2025-09-01", ends: "2026-11-20", said: [], figures: {}, mine: [], theirs: [] },
      lookBack,
      { ...lookBack, mine: Array(60).fill(1_000_000), theirs: Array(60).fill(0) },
    ],
    refuses: [
      [{ ...lookBack, ends: "in May" }, "body.ends", "is no date like 2026-11-23"],
      [{ ...lookBack, figures: { share: "most" } }, "body.figures.share", "is no number"],
      [{ ...lookBack, mine: [0.5] }, "body.mine.0", "is no whole number"],
      [{ ...lookBack, theirs: Array(61).fill(1) }, "body.theirs", "has more than 60 parts"],
      [{ ...lookBack, text: "x" }, "body.?", "is no field of this kind"],
    ],
  },
  draft: {
    number: "F145",
    reads: [draft, { text: "I miss the garden.", context: "no-contact", hours: 72, state: "letter" }],
    refuses: [
      [{ ...draft, hours: 73 }, "body.hours", "is above 72"],
      [{ ...draft, context: "love" }, "body.context", "is none of agree, no-contact, reply, first-contact, logistics, third-party"],
      [{ ...draft, text: "" }, "body.text", "is empty"],
      [{ ...draft, state: "sent" }, "body.state", "is none of waits, put-away, letter, taken"],
    ],
  },
  setting: {
    number: "F146",
    reads: [
      { name: "journal-minutes", value: 15 },
      { name: "evening-line", value: false },
      { name: "my-person", value: "my sister" },
    ],
    refuses: [
      [{ name: "x", value: null }, "body.value", "is no setting"],
      [{ name: "x", value: 1_000_001 }, "body.value", "is above 1000000"],
      [{ name: "", value: 1 }, "body.name", "is empty"],
    ],
  },
  withdraw: {
    number: "F147",
    reads: [{ of: someId }, { of: "9b2d7c10-5e3f-4a86-8d21-0c4f6e8a1b35" }],
    refuses: [
      [{ of: "the last one" }, "body.of", "is no id"],
      [{}, "body.of", "is missing"],
      [{ of: someId, why: "a slip of the thumb" }, "body.?", "is no field of this kind"],
    ],
  },
} satisfies Partial<AllCases>;
