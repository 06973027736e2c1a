/** How the weeks go: kept, broken, begun again, never begun, ended. */
import { type Persona, written } from "../persona.ts";

const ex = { "who-ended": "them", together: 24, "in-contact": "yes", terms: "good", ties: [] } as const;
const none = { contact: 0, sign: 0 } as const;

export const ways: readonly Persona[] = [
  written("keeps-them-all", "Keeps every day and lets the review come", {
    facts: ex,
    want: "back",
    habits: { ...none, done: 2, urge: 0.4, costly: 0, act: 0 },
  }),
  written("first-message", "Keeps the weeks, weighs it, and sends one short message; no answer comes", {
    facts: ex,
    want: "back",
    habits: { ...none, urge: 0.3, act: 0, look: 0.02 },
    happenings: [
      [32, "weeks-review", { way: "first-message" }],
      [33, "first-message", { what: "sent", text: "The book came. Thank you.", reason: "the book", fineWithout: true }],
      [33, "contact", { way: "text", answered: false }],
    ],
  }),
  written("one-slip", "One slip on day 20, in the night, and on with the plan", {
    facts: ex,
    habits: none,
    happenings: [[20, "contact", { way: "text", drink: true }]],
  }),
  written("three-slips", "Slips on days 10, 12 and 14: two have a reserve, the third ends the run", {
    facts: ex,
    habits: none,
    happenings: [10, 12, 14].map((day) => [day, "contact", { way: "text" }] as const),
  }),
  written("relapse", "Forty good days, then ten days of writing, then quiet again", {
    facts: ex,
    want: "back",
    habits: none,
    happenings: Array.from({ length: 10 }, (_, index) => [41 + index, "contact", { way: "text", answered: index % 3 === 0 }] as const),
  }),
  written("writes-every-day", "Writes to the ex every single day for four months", {
    facts: ex,
    want: "back",
    habits: { contact: 1.5, look: 2 },
    fades: 1,
  }),
  written("looks-every-day", "Writes never, looks daily", { facts: ex, habits: { ...none, look: 2.5 }, fades: 1 }),
  written("unanswered-two", "Two messages stay without an answer, a third is weighed, the first answer comes late", {
    facts: ex,
    want: "back",
    habits: { ...none, received: 0 },
    happenings: [
      [4, "contact", { way: "text", answered: false }],
      [9, "contact", { way: "voice-note" }],
      [
        10,
        "weighed",
        { act: "write again", sort: "plain", answers: { me: "unclear", them: "no", "no-answer": "no", friend: "no", undone: "no" } },
      ],
      [27, "received", { way: "text", tone: "mixed" }],
    ],
  }),
  written("ex-returns", "The ex writes warmly from day 22 on, and they meet in daylight", {
    facts: ex,
    want: "back",
    habits: { ...none, sign: 0.2 },
    happenings: [22, 24, 27, 30, 31].map((day) => [day, "received", { way: "text", tone: "warm" }] as const),
  }),
  written("never-begins", "Never begins the weeks", { facts: ex, weeks: null, habits: { contact: 0.3 } }),
  written("begins-late", "Begins the weeks on day 50, after a message in the morning", {
    facts: ex,
    weeks: null,
    happenings: [
      [50.3, "contact", { way: "text" }],
      [50.6, "weeks", { length: 30 }],
      [50.8, "contact", { way: "text" }],
    ],
  }),
  written("begins-again", "Begins the weeks three times", {
    facts: ex,
    weeks: [2, 90],
    happenings: [
      [20, "weeks", { length: 14 }],
      [60, "weeks", { length: 21 }],
    ],
  }),
  written("fourteen-and-longer", "Fourteen days, then seven times longer", {
    facts: ex,
    weeks: [0, 14],
    happenings: Array.from({ length: 7 }, (_, index) => [15 + index * 14, "weeks-review", { way: "longer", more: 14 }] as const),
  }),
  written("lets-go", "Ends the weeks by letting go, graduates, and slips afterwards", {
    facts: ex,
    want: "let-go",
    habits: none,
    happenings: [
      [34, "weeks-review", { way: "let-go" }],
      [34, "path", { path: "letting-go" }],
      [70, "path", { path: "graduated" }],
      [85, "contact", { way: "text" }],
    ],
  }),
  written("undoes", "Records slips and takes them back within the hour, and the taking back as well", {
    facts: ex,
    habits: { contact: 0.3, undo: 0.5, correct: 0.3 },
    fades: 1,
  }),
  written("gives-gifts", "Money, gifts and gestures, weighed and done all the same", {
    facts: ex,
    want: "back",
    habits: { weigh: 0.5, costly: 0.4, override: 0.5 },
    fades: 1,
  }),
];
