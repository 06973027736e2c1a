import { type Cases, clear, mode } from "../cases.ts";

export const cases: Cases = {
  rule: "weigh-first",
  speaks: [
    { life: "one costly act", on: 6, happens: [...clear, [5, "act", { text: "Begged.", worth: "cost" }]], says: ["weigh"] },
    {
      life: "two",
      on: 6,
      happens: [...clear, [4, "act", { text: "a", worth: "cost" }], [5, "act", { text: "b", worth: "cost" }]],
      says: ["weigh"],
    },
    { life: "under a mode", on: 6, happens: [mode(0, "order"), [5, "act", { text: "a", worth: "cost" }]], says: ["weigh"] },
  ],
  silent: [
    {
      life: "three suggest a person",
      on: 6,
      happens: [
        ...clear,
        [4, "act", { text: "a", worth: "cost" }],
        [5, "act", { text: "b", worth: "cost" }],
        [6, "act", { text: "c", worth: "cost" }],
      ],
    },
    { life: "it built", on: 6, happens: [...clear, [5, "act", { text: "Said no.", worth: "built" }]] },
    { life: "ten days ago", on: 15, happens: [...clear, [5, "act", { text: "Begged.", worth: "cost" }]] },
  ],
};
