import { began, type Cases, clear, text, urge, wrote } from "../cases.ts";

export const cases: Cases = {
  rule: "first-message",
  speaks: [
    {
      life: "chosen in the review, and all holds",
      on: 33,
      happens: [...clear, began(1), [32, "weeks-review", { way: "first-message" }]],
      says: ["one"],
    },
    {
      life: "as many days after a silence",
      on: 70,
      happens: [...clear, began(1), [32, "weeks-review", { way: "first-message" }], [33, "first-message", { what: "sent" }]],
      says: ["one"],
    },
    {
      life: "a weaker second week",
      on: 33,
      happens: [...clear, began(1), urge(22, 7), urge(30, 3), [32, "weeks-review", { way: "first-message" }]],
      says: ["one"],
    },
  ],
  silent: [
    {
      life: "a mode came",
      on: 33,
      happens: [...clear, began(1), [32, "weeks-review", { way: "first-message" }], wrote(33, "no-contact-wish")],
    },
    {
      life: "a slip thirteen days ago",
      on: 33,
      happens: [...clear, began(1), text(20, { answered: true }), [32, "weeks-review", { way: "first-message" }]],
    },
    {
      life: "a costly act last week",
      on: 33,
      happens: [...clear, began(1), [26, "act", { text: "Begged.", worth: "cost" }], [32, "weeks-review", { way: "first-message" }]],
    },
    {
      life: "it was sent yesterday",
      on: 34,
      happens: [...clear, began(1), [32, "weeks-review", { way: "first-message" }], [33, "first-message", { what: "sent" }]],
    },
    { life: "the review chose longer", on: 33, happens: [...clear, began(1), [31, "weeks-review", { way: "longer", more: 30 }]] },
  ],
};
