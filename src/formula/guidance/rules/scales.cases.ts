import { type Cases, clear } from "../cases.ts";

export const cases: Cases = {
  rule: "scales",
  speaks: [
    { life: "at the start", on: 1, happens: [...clear], says: ["phq4"] },
    {
      life: "one a day, the next one tomorrow",
      on: 2,
      happens: [...clear, [1, "scale", { is: { scale: "phq4", scoring: 1, answers: { gad1: 1, gad2: 1, phq1: 1, phq2: 1 } } }]],
      says: ["sise"],
    },
    {
      life: "the ten sentences",
      on: 3,
      happens: [
        ...clear,
        [1, "scale", { is: { scale: "phq4", scoring: 1, answers: { gad1: 1, gad2: 1, phq1: 1, phq2: 1 } } }],
        [2, "scale", { is: { scale: "sise", scoring: 1, answers: { sise: 3 } } }],
      ],
      says: ["rses"],
    },
  ],
  silent: [
    {
      life: "one was answered today",
      on: 1,
      happens: [...clear, [1, "scale", { is: { scale: "phq4", scoring: 1, answers: { gad1: 1, gad2: 1, phq1: 1, phq2: 1 } } }]],
    },
    { life: "the safety questions come first", on: 1, happens: [[0, "chapter", { why: "first" }]] },
    { life: "quiet after a help panel", on: 1, quiet: true, happens: [...clear] },
  ],
};
