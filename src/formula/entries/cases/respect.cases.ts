import type { BodyOf } from "../index.ts";
import { type AllCases, someId } from "./form.ts";

const answers = { me: "yes", them: "yes", "no-answer": "unclear", friend: "no", undone: "yes" } as const;
const goal: BodyOf<"goal"> = {
  area: "work",
  text: "a new desk job",
  until: "2026-06-30",
  steps: ["write the CV", "ask my sister to read it"],
  state: "on",
};

/** Acts, their own standard, goals, and which way it goes on. */
export const respectCases = {
  weighed: {
    number: "F125",
    reads: [
      { act: "lend 500", sort: "money", answers },
      { act: "lend 500", sort: "money", answers, again: someId },
    ],
    refuses: [
      [{ act: "", sort: "plain", answers }, "body.act", "is empty"],
      [{ act: "x", sort: "bribe", answers }, "body.sort", "is none of plain, money, gesture"],
      [{ act: "x", sort: "plain", answers: { me: "yes" } }, "body.answers.them", "is missing"],
      [{ act: "x", sort: "plain", answers: { ...answers, me: "perhaps" } }, "body.answers.me", "is none of yes, no, unclear"],
      [{ act: "x", sort: "plain", answers: { ...answers, mother: "no" } }, "body.answers.?", "is no field of this kind"],
    ],
  },
  act: {
    number: "F126",
    reads: [
      { text: "said no to a late call", worth: "built", why: "I need the sleep", weighed: someId },
      { text: "drove past", worth: "cost" },
    ],
    refuses: [
      [{ text: "x", worth: "good" }, "body.worth", "is none of built, kept, cost"],
      [{ text: "x", worth: "kept", weighed: 3 }, "body.weighed", "is no id"],
      [{ worth: "kept" }, "body.text", "is missing"],
    ],
  },
  standard: {
    number: "F127",
    reads: [
      { text: "no answers after ten", state: "on" },
      { text: "I say what I mean", state: "off" },
    ],
    refuses: [
      [{ text: "\t", state: "on" }, "body.text", "is empty"],
      [{ text: "x", state: true }, "body.state", "is none of on, off"],
      [{ text: "x" }, "body.state", "is missing"],
    ],
  },
  held: {
    number: "F128",
    reads: [
      { of: someId, how: "bent", act: "answered at midnight" },
      { of: someId, how: "not-relevant" },
    ],
    refuses: [
      [{ of: someId, how: "broken" }, "body.how", "is none of kept, bent, not-relevant"],
      [{ of: someId.toUpperCase(), how: "kept" }, "body.of", "is no id"],
      [{ how: "kept" }, "body.of", "is missing"],
    ],
  },
  goal: {
    number: "F129",
    reads: [goal, { ...goal, steps: [], state: "reached" }],
    refuses: [
      [{ ...goal, until: "June" }, "body.until", "is no date like 2026-11-23"],
      [{ ...goal, until: "2026-02-30" }, "body.until", "is no day of the calendar"],
      [{ ...goal, steps: ["one", ""] }, "body.steps.1", "is empty"],
      [{ ...goal, steps: "one" }, "body.steps", "is no list"],
      [{ ...goal, steps: Array(51).fill("one") }, "body.steps", "has more than 50 parts"],
    ],
  },
  "goal-step": {
    number: "F130",
    reads: [
      { of: someId, step: 0, proof: "sent it at four" },
      { of: someId, step: 49, proof: "photo on the wall" },
    ],
    refuses: [
      [{ of: someId, step: 50, proof: "x" }, "body.step", "is above 49"],
      [{ of: someId, step: 0, proof: "" }, "body.proof", "is empty"],
      [{ of: someId, step: 0 }, "body.proof", "is missing"],
    ],
  },
  sheet: {
    number: "F131",
    reads: [
      {
        answers: { listened: 3, honest: 4, safe: 9, respected: 5, myself: 2, "i-listened": 6, "i-honest": 7, want: 8 },
        text: "less than I thought",
      },
      { answers: { safe: 2 } },
    ],
    refuses: [
      [{ answers: { safe: 11 } }, "body.answers.safe", "is above 10"],
      [{ answers: { loved: 5 } }, "body.answers.?", "is no question of the sheet"],
      [{ answers: "all fine" }, "body.answers", "is not of this form"],
      [{}, "body.answers", "is missing"],
    ],
  },
  mine: {
    number: "F132",
    reads: [
      { text: "whether I sleep", mine: true },
      { text: "whom they see", mine: false },
    ],
    refuses: [
      [{ text: "x", mine: "no" }, "body.mine", "is neither true nor false"],
      [{ text: " ", mine: true }, "body.text", "is empty"],
      [{ text: "x" }, "body.mine", "is missing"],
    ],
  },
  "first-message": {
    number: "F133",
    reads: [{ what: "sent", text: "The bakery on the corner opened again.", reason: "a light hello", fineWithout: true }, { what: "left" }],
    refuses: [
      [{ what: "drafted" }, "body.what", "is none of sent, left"],
      [{ what: "sent", fineWithout: "yes" }, "body.fineWithout", "is neither true nor false"],
      [{ text: "x" }, "body.what", "is missing"],
    ],
  },
  path: {
    number: "F134",
    reads: [{ path: "letting-go" }, { path: "graduated" }, { path: "open" }],
    refuses: [
      [{ path: "closed" }, "body.path", "is none of open, letting-go, graduated"],
      [{ path: ["open"] }, "body.path", "is none of open, letting-go, graduated"],
      [{}, "body.path", "is missing"],
    ],
  },
} satisfies Partial<AllCases>;
