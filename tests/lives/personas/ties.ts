/** What still holds them together: children, home, work, money, animals. */
import { type Persona, written } from "../persona.ts";

export const tied: readonly Persona[] = [
  written("co-parent", "Two small children, handed over twice a week, on strained terms", {
    facts: { "who-ended": "them", together: 96, "in-contact": "yes", terms: "strained", ties: ["children", "money"] },
    habits: { needed: 1.2, received: 0.8, contact: 0.08 },
    happenings: [[0, "channel", { channel: "calendar", state: "agreed", from: 8, to: 20 }]],
  }),
  written("co-parent-hostile", "Shares a child with somebody who answers in anger; two letters stay without any answer", {
    facts: { "who-ended": "me", together: 60, "in-contact": "yes", terms: "hostile", ties: ["children", "home"] },
    habits: { needed: 0.6, received: 0.5, act: 0.4, costly: 0.1 },
    happenings: [
      [12, "contact", { way: "email-or-letter", answered: false }],
      [13, "contact", { way: "text", need: "children", answered: false }],
      [14, "contact", { way: "text", answered: false }],
    ],
  }),
  written("same-workplace", "Desks on the same floor", {
    facts: { "who-ended": "them", together: 13, "in-contact": "yes", terms: "good", ties: ["work"] },
    habits: { needed: 0.7, chance: 0.4, received: 0.3 },
  }),
  written("same-studies", "The same seminar until July", {
    facts: { "who-ended": "both", together: 16, "in-contact": "yes", terms: "good", ties: ["studies"] },
    habits: { chance: 0.5, contact: 0.1 },
  }),
  written("shared-flat", "Cannot move out before June; one kitchen", {
    facts: { "who-ended": "them", together: 28, "in-contact": "yes", terms: "strained", ties: ["home", "money"] },
    weeks: [0, 90],
    habits: { needed: 1.5, received: 1, chance: 0.5 },
    happenings: [[95, "weeks-review", { way: "longer", more: 14 }]],
  }),
  written("shared-pets", "A dog that lives a week here and a week there", {
    facts: { "who-ended": "me", together: 44, "in-contact": "yes", terms: "good", ties: ["pets"] },
    habits: { needed: 0.3, received: 0.2 },
  }),
  written("shared-money", "A loan in both names, a bank that wants both signatures", {
    facts: { "who-ended": "them", together: 70, "in-contact": "yes", terms: "silent", ties: ["money"] },
    habits: { needed: 0.15, weigh: 0.1 },
    happenings: [
      [
        20,
        "weighed",
        { act: "lend 500", sort: "money", answers: { me: "no", them: "yes", "no-answer": "no", friend: "no", undone: "no" } },
      ],
    ],
  }),
  written("shared-friends", "One circle of friends, who all ask", {
    facts: { "who-ended": "them", together: 22, "in-contact": "no", terms: "silent", ties: ["friends"] },
    habits: { sign: 0.2, look: 0.3 },
  }),
  written("ill-together", "Drives the ex to treatment every other week: needed, and hard", {
    facts: { "who-ended": "them", together: 54, "in-contact": "yes", terms: "good", ties: ["home"] },
    habits: { needed: 0.25, contact: 0.1, help: 0.05 },
  }),
  written("all-ties", "Children, home, work, studies, money, pets and friends at once", {
    facts: {
      "who-ended": "them",
      together: 150,
      "in-contact": "yes",
      terms: "hostile",
      ties: ["children", "home", "work", "studies", "money", "pets", "friends"],
    },
    habits: { needed: 2, received: 1.5, chance: 0.5, contact: 0.15 },
  }),
];
