import { type Cases, clear } from "../cases.ts";

export const cases: Cases = {
  rule: "one-theme",
  speaks: [
    {
      life: "three pages today",
      on: 5,
      happens: [
        ...clear,
        [5.3, "journal", { prompt: "free", text: "a", theme: "why" }],
        [5.5, "journal", { prompt: "free", text: "b", theme: "why" }],
        [5.7, "journal", { prompt: "free", text: "c", theme: "Why " }],
      ],
      says: ["turn"],
    },
    {
      life: "yesterday and today",
      on: 5,
      happens: [
        ...clear,
        [4, "journal", { prompt: "day", text: "a", theme: "the last evening" }],
        [4, "journal", { prompt: "day", text: "b", theme: "the last evening" }],
        [5, "journal", { prompt: "day", text: "c", theme: "the last evening" }],
      ],
      says: ["turn"],
    },
    {
      life: "four of them",
      on: 5,
      happens: [
        [4, "journal", { prompt: "day", text: "a", theme: "x" }],
        [4, "journal", { prompt: "day", text: "b", theme: "x" }],
        [5, "journal", { prompt: "day", text: "c", theme: "x" }],
        [5, "journal", { prompt: "day", text: "d", theme: "x" }],
      ],
      says: ["turn"],
    },
  ],
  silent: [
    {
      life: "two pages",
      on: 5,
      happens: [
        ...clear,
        [4, "journal", { prompt: "day", text: "a", theme: "x" }],
        [5, "journal", { prompt: "day", text: "b", theme: "x" }],
      ],
    },
    {
      life: "three themes",
      on: 5,
      happens: [
        ...clear,
        [5, "journal", { prompt: "day", text: "a", theme: "x" }],
        [5, "journal", { prompt: "day", text: "b", theme: "y" }],
        [5, "journal", { prompt: "day", text: "c", theme: "z" }],
      ],
    },
    {
      life: "over a week",
      on: 9,
      happens: [
        ...clear,
        [3, "journal", { prompt: "day", text: "a", theme: "x" }],
        [5, "journal", { prompt: "day", text: "b", theme: "x" }],
        [9, "journal", { prompt: "day", text: "c", theme: "x" }],
      ],
    },
  ],
};
