import { type Cases, clear } from "../cases.ts";

export const cases: Cases = {
  rule: "costly-week",
  speaks: [
    {
      life: "three in a week",
      on: 6,
      happens: [
        ...clear,
        [2, "act", { text: "Drove past.", worth: "cost" }],
        [4, "act", { text: "Lent money.", worth: "cost" }],
        [6, "act", { text: "Begged.", worth: "cost" }],
      ],
      says: ["person"],
    },
    {
      life: "five in two days",
      on: 6,
      happens: [
        ...clear,
        [5, "act", { text: "a", worth: "cost" }],
        [5, "act", { text: "b", worth: "cost" }],
        [6, "act", { text: "c", worth: "cost" }],
        [6, "act", { text: "d", worth: "cost" }],
        [6, "act", { text: "e", worth: "cost" }],
      ],
      says: ["person"],
    },
    {
      life: "good acts beside them change nothing",
      on: 6,
      happens: [
        ...clear,
        [2, "act", { text: "a", worth: "cost" }],
        [3, "act", { text: "b", worth: "built" }],
        [4, "act", { text: "c", worth: "cost" }],
        [6, "act", { text: "d", worth: "cost" }],
      ],
      says: ["person"],
    },
  ],
  silent: [
    {
      life: "two in a week",
      on: 6,
      happens: [...clear, [4, "act", { text: "a", worth: "cost" }], [6, "act", { text: "b", worth: "cost" }]],
    },
    {
      life: "three in nine days",
      on: 10,
      happens: [
        ...clear,
        [2, "act", { text: "a", worth: "cost" }],
        [4, "act", { text: "b", worth: "cost" }],
        [10, "act", { text: "c", worth: "cost" }],
      ],
    },
    {
      life: "three that kept",
      on: 6,
      happens: [
        ...clear,
        [4, "act", { text: "a", worth: "kept" }],
        [5, "act", { text: "b", worth: "kept" }],
        [6, "act", { text: "c", worth: "kept" }],
      ],
    },
  ],
};
