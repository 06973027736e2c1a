/** Who ended it, how, and after how long. */
import { type Persona, written } from "../persona.ts";

export const leaving: readonly Persona[] = [
  written("was-left", "Was left after two years, on good terms, and wants the ex back", {
    facts: { "who-ended": "them", together: 26, partings: 0, "in-contact": "yes", terms: "good", ties: ["friends"], "bad-today": 8 },
    want: "back",
    happenings: [
      [0, "sincere", { answer: "yes" }],
      [1, "agreement", { what: "sent", way: "message", text: "You were right to end it. I wish you well." }],
      [2, "reaction", (known) => ({ of: known("agreement"), how: "calm" })],
    ],
  }),
  written("left-them", "Ended it, regrets it, and has no right to agree that the ex was right", {
    facts: { "who-ended": "me", together: 14, "in-contact": "yes", terms: "strained", ties: [] },
    want: "back",
    happenings: [[1, "agreement", { what: "skipped", reason: "I ended it" }]],
  }),
  written("both-parted", "Both ended it, calmly", {
    facts: { "who-ended": "both", together: 40, "in-contact": "yes", terms: "good", ties: ["money"] },
    happenings: [[1, "agreement", { what: "said", way: "in-person" }]],
  }),
  written("unclear-everything", "Answers every question with unclear", {
    facts: {
      ended: "unclear",
      "who-ended": "unclear",
      together: "unclear",
      partings: "unclear",
      "in-contact": "unclear",
      terms: "unclear",
      ties: "unclear",
    },
    want: "unclear",
  }),
  written("says-nothing", "Skips every question of the set-up that can be skipped", { want: "unclear" }),
  written("married-thirty-years", "Married for thirty years, a house, grown children, lawyers", {
    facts: { "who-ended": "them", together: 372, partings: 0, "in-contact": "yes", terms: "hostile", ties: ["children", "home", "money"] },
    weeks: [3, 60],
    habits: { needed: 0.4, received: 0.3, contact: 0.03 },
    happenings: [[5, "channel", { channel: "e-mail", state: "agreed", from: 9, to: 17 }]],
  }),
  written("eighteen", "Eighteen, first love, same school until summer, phone in hand all day", {
    facts: { "who-ended": "them", together: 7, "in-contact": "yes", terms: "silent", ties: ["studies", "friends"], "bad-today": 10 },
    want: "back",
    habits: { look: 2, urge: 3, contact: 0.4, checkIn: 0.9 },
    fades: 0.97,
  }),
  written("nineteen", "Nineteen, in a shared house of students, ended by message", {
    facts: { "who-ended": "them", together: 11, "in-contact": "no", terms: "silent", ties: ["studies"] },
    weeks: [0, 21],
    habits: { look: 1, received: 0.1 },
  }),
  written("on-and-off", "The sixth parting in three years, each time they drift together again", {
    facts: { "who-ended": "both", together: 37, partings: 6, "in-contact": "yes", terms: "strained", ties: [] },
    habits: { contact: 0.3, received: 0.3, sheet: 0.05 },
    fades: 1,
  }),
  written("parted-again", "Comes together again after forty days, and parts again", {
    facts: { "who-ended": "them", together: 20, partings: 1, "in-contact": "yes", terms: "good", ties: [] },
    want: "back",
    happenings: [
      [40, "path", { path: "open" }],
      [62, "chapter", { why: "parted-again" }],
      [62, "fact", { is: { fact: "who-ended", value: "me" } }],
      [62, "want", { want: "let-go" }],
      [63, "weeks", { length: 30 }],
    ],
  }),
  written("another-person", "Is over it by summer, meets somebody, and is left by them too", {
    facts: { "who-ended": "them", together: 9, "in-contact": "no", terms: "silent", ties: [] },
    want: "let-go",
    weeks: [0, 14],
    happenings: [
      [15, "weeks-review", { way: "let-go" }],
      [20, "path", { path: "graduated" }],
      [80, "chapter", { why: "another-person" }],
      [80, "weeks", { length: 45 }],
    ],
  }),
  written("widowed-then-left", "Widowed six years ago, then left by the first one since; two griefs at once", {
    facts: { "who-ended": "them", together: 30, "in-contact": "no", terms: "good", ties: [], "bad-today": 9 },
    habits: { journal: 0.8, letter: 0.5, help: 0.2, contact: 0.02, look: 0.05 },
    happenings: [[2, "occasion", { name: "a day of mourning", month: 5, day: 9, state: "on" }]],
  }),
  written("silence", "Was left without a word, and hears nothing for four months", {
    facts: { "who-ended": "them", together: 5, "in-contact": "no", terms: "silent", ties: [] },
    want: "back",
    habits: { contact: 0.25, received: 0 },
    fades: 0.95,
  }),
  written("long-distance", "Nine hours apart, calls at odd times", {
    facts: { "who-ended": "them", together: 18, "in-contact": "yes", terms: "good", ties: [] },
    habits: { received: 0.2, contact: 0.1 },
    world: { offset: () => -480, hour: 6 },
  }),
  written("new-partner-seen", "Sees the ex with somebody new on day 33, and looks every hour after", {
    facts: { "who-ended": "them", together: 31, "in-contact": "no", terms: "silent", ties: ["friends"] },
    want: "back",
    happenings: [
      ...[33, 34, 35, 36].map((day) => [day, "looking", { what: "profile", trigger: "somebody new" }] as const),
      [33, "contact", { way: "text", answered: false, feeling: "sick" }],
      [34, "contact", { way: "call", answered: false }],
      [
        35,
        "weighed",
        { act: "ask who it is", sort: "plain", answers: { me: "no", them: "no", "no-answer": "no", friend: "no", undone: "no" } },
      ],
    ],
  }),
];
