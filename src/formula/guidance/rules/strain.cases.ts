import { type Cases, clear } from "../cases.ts";

export const cases: Cases = {
  rule: "strain",
  speaks: [
    {
      life: "twelve of twelve",
      on: 5,
      happens: [...clear, [5, "scale", { is: { scale: "phq4", scoring: 1, answers: { gad1: 3, gad2: 3, phq1: 3, phq2: 3 } } }]],
      says: ["see"],
    },
    {
      life: "low spirits twice running",
      on: 20,
      happens: [
        ...clear,
        [5, "scale", { is: { scale: "phq4", scoring: 1, answers: { gad1: 0, gad2: 0, phq1: 2, phq2: 2 } } }],
        [19, "scale", { is: { scale: "phq4", scoring: 1, answers: { gad1: 0, gad2: 0, phq1: 1, phq2: 2 } } }],
      ],
      says: ["see"],
    },
    {
      life: "ten days later",
      on: 15,
      happens: [...clear, [5, "scale", { is: { scale: "phq4", scoring: 1, answers: { gad1: 3, gad2: 3, phq1: 3, phq2: 0 } } }]],
      says: ["see"],
    },
  ],
  silent: [
    {
      life: "once on one side only",
      on: 5,
      happens: [...clear, [5, "scale", { is: { scale: "phq4", scoring: 1, answers: { gad1: 3, gad2: 3, phq1: 1, phq2: 1 } } }]],
    },
    {
      life: "an answer is missing",
      on: 5,
      happens: [...clear, [5, "scale", { is: { scale: "phq4", scoring: 1, answers: { gad1: 3, gad2: 3, phq1: 3, phq2: null } } }]],
    },
    {
      life: "a month ago",
      on: 40,
      happens: [...clear, [5, "scale", { is: { scale: "phq4", scoring: 1, answers: { gad1: 3, gad2: 3, phq1: 3, phq2: 3 } } }]],
    },
  ],
};
