import { type AllCases, someId, tooLong } from "./form.ts";

/** Where they stand, step 1, and the beginning and end of the weeks. */
export const startCases = {
  safety: {
    number: "F100",
    reads: [
      { question: "no-contact", answer: "no" },
      { question: "afraid", answer: "yes", who: ["them", "me"] },
      { question: "adult", answer: "skipped" },
    ],
    refuses: [
      [{ question: "adult", answer: "no" }, "body", "is not kept for somebody under 18"],
      [{ question: "angry", answer: "no" }, "body.question", "is none of no-contact, afraid, adult"],
      [{ question: "adult" }, "body.answer", "is missing"],
      [{ question: "afraid", answer: "yes", who: ["my neighbour"] }, "body.who.0", "is none of them, court, me"],
      [{ question: "afraid", answer: "yes", who: ["them", "me", "them", "me"] }, "body.who", "has more than 3 parts"],
    ],
  },
  mode: {
    number: "F101",
    reads: [
      { mode: "order", because: "answer", until: "2027-01-31" },
      { mode: "afraid", because: "settings", note: "my sister says so too" },
    ],
    refuses: [
      [{ mode: "angry", because: "answer" }, "body.mode", "is none of order, asked-to-stop, afraid, own-violence"],
      [{ mode: "order", because: "answer", until: "next spring" }, "body.until", "is no date like 2026-11-23"],
      [{ mode: "order" }, "body.because", "is missing"],
    ],
  },
  "mode-end": {
    number: "F102",
    reads: [
      { mode: "afraid", reason: "we have not met in a year" },
      { mode: "order", reason: "it ran out", ended: "2026-03-01" },
      { mode: "asked-to-stop", reason: "they wrote about the flat", began: someId },
    ],
    refuses: [
      [{ mode: "order", reason: "it ran out" }, "body", "needs the end date of the order, or the entry that the ex began contact"],
      [{ mode: "asked-to-stop", reason: "x" }, "body", "needs the end date of the order, or the entry that the ex began contact"],
      [{ mode: "afraid", reason: "  " }, "body.reason", "is empty"],
      [{ mode: "asked-to-stop", reason: "x", began: "their message" }, "body.began", "is no id"],
    ],
  },
  signal: {
    number: "F103",
    reads: [
      { code: "S5", answer: "yes" },
      { code: "S22", answer: "no" },
    ],
    refuses: [
      [
        { code: "S23", answer: "yes" },
        "body.code",
        "is none of S1, S2, S3, S4, S5, S6, S7, S8, S9, S10, S11, S12, S13, S14, S15, S16, S17, S18, S19, S20, S21, S22",
      ],
      [{ code: "S1", answer: "unclear" }, "body.answer", "is none of yes, no"],
      [{ answer: "yes" }, "body.code", "is missing"],
    ],
  },
  chapter: {
    number: "F104",
    reads: [{ why: "first", since: "2026-02-14", name: "R." }, { why: "parted-again" }],
    refuses: [
      [{ why: "again" }, "body.why", "is none of first, parted-again, another-person"],
      [{ why: "first", since: "14 February" }, "body.since", "is no date like 2026-11-23"],
      [{ why: "first", name: 7 }, "body.name", "is no text"],
    ],
  },
  fact: {
    number: "F105",
    reads: [
      { is: { fact: "ended", value: "2026-02-14" } },
      { is: { fact: "ended", value: "unclear" } },
      { is: { fact: "who-ended", value: "them" } },
      { is: { fact: "together", value: 62 } },
      { is: { fact: "partings", value: 0 } },
      { is: { fact: "in-contact", value: "unclear" } },
      { is: { fact: "terms", value: "strained" } },
      { is: { fact: "ties", value: ["children", "home"] } },
      { is: { fact: "ties", value: [] } },
      { is: { fact: "nickname", value: "R." } },
      { is: { fact: "pronouns", value: "she" } },
      { is: { fact: "bad-today", value: 10 } },
      { is: { fact: "asked-for", value: "two quiet months" } },
    ],
    refuses: [
      [{ is: { fact: "shoe-size", value: 42 } }, "body.is.fact", "is not of this form"],
      [{ is: { fact: "together", value: 1201 } }, "body.is.value", "is above 1200"],
      [{ is: { fact: "together", value: 3.5 } }, "body.is.value", "is no whole number"],
      [{ is: { fact: "bad-today", value: 11 } }, "body.is.value", "is above 10"],
      [{ is: { fact: "terms", value: "fine" } }, "body.is.value", "is not of this form"],
      [{ is: { fact: "ties", value: ["a boat"] } }, "body.is.value", "is not of this form"],
      [{ is: { fact: "nickname" } }, "body.is.value", "is missing"],
      [{ is: { fact: "nickname", value: "R.", since: 2020 } }, "body.is.?", "is no field of this kind"],
      [{}, "body.is", "is missing"],
    ],
  },
  want: {
    number: "F106",
    reads: [{ want: "back" }, { want: "not-sure" }, { want: "let-go" }, { want: "unclear" }],
    refuses: [
      [{ want: "revenge" }, "body.want", "is none of back, not-sure, let-go, unclear"],
      [{ want: null }, "body.want", "is none of back, not-sure, let-go, unclear"],
      [{}, "body.want", "is missing"],
    ],
  },
  channel: {
    number: "F107",
    reads: [
      { channel: "e-mail", state: "agreed", from: 9, to: 18 },
      { channel: "all", state: "blocked-everywhere" },
    ],
    refuses: [
      [{ channel: " ", state: "open" }, "body.channel", "is empty"],
      [{ channel: "e-mail", state: "maybe" }, "body.state", "is none of agreed, blocked, blocked-everywhere, open"],
      [{ channel: "e-mail", state: "agreed", from: 24 }, "body.from", "is above 23"],
      [{ channel: "e-mail", state: "agreed", to: -1 }, "body.to", "is below 0"],
    ],
  },
  agreement: {
    number: "F108",
    reads: [
      { what: "sent", way: "message", text: "You were right to end it. I see that now." },
      { what: "skipped" },
      { what: "again", reason: "the first one was a plea" },
    ],
    refuses: [
      [{ what: "again" }, "body", "needs a reason for another one"],
      [{ what: "again", reason: "\n" }, "body", "needs a reason for another one"],
      [{ what: "shouted" }, "body.what", "is none of sent, said, skipped, again"],
      [{ what: "sent", way: "fax" }, "body.way", "is none of message, in-person, phone"],
      [{ what: "sent", text: tooLong }, "body.text", "is longer than 20,000 characters"],
    ],
  },
  sincere: {
    number: "F109",
    reads: [{ answer: "yes" }, { answer: "unclear" }],
    refuses: [
      [{ answer: "mostly" }, "body.answer", "is none of yes, no, unclear"],
      [{ answer: true }, "body.answer", "is none of yes, no, unclear"],
      [{}, "body.answer", "is missing"],
    ],
  },
  reaction: {
    number: "F110",
    reads: [
      { of: someId, how: "calm", text: "thank you for saying that" },
      { of: someId, how: "none" },
    ],
    refuses: [
      [{ of: "1", how: "calm" }, "body.of", "is no id"],
      [{ of: someId, how: "odd" }, "body.how", "is none of calm, warm, cold, angry, none"],
      [{ how: "calm" }, "body.of", "is missing"],
    ],
  },
  weeks: {
    number: "F111",
    reads: [{ length: 14 }, { length: 90 }],
    refuses: [
      [{ length: 13 }, "body.length", "is below 14"],
      [{ length: 91 }, "body.length", "is above 90"],
      [{ length: 30.5 }, "body.length", "is no whole number"],
      [{ length: "30" }, "body.length", "is no number"],
    ],
  },
  "weeks-review": {
    number: "F112",
    reads: [{ way: "longer", more: 14 }, { way: "let-go" }, { way: "first-message" }],
    refuses: [
      [{ way: "longer" }, "body", "needs how many days more"],
      [{ way: "longer", more: 7 }, "body.more", "is below 14"],
      [{ way: "call" }, "body.way", "is none of longer, let-go, first-message"],
    ],
  },
} satisfies Partial<AllCases>;
