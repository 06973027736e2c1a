import { type Cases, clear, mode } from "../cases.ts";

export const cases: Cases = {
  rule: "weekly-review",
  speaks: [
    { life: "a week after the beginning", on: 7, happens: [[0, "chapter", { why: "first" }], ...clear], says: ["due"] },
    {
      life: "eight days after the last one",
      on: 15,
      happens: [
        [0, "chapter", { why: "first" }],
        [7, "review", { kept: "Sleep." }],
      ],
      says: ["due"],
    },
    { life: "under a mode", on: 9, happens: [[0, "chapter", { why: "first" }], mode(1, "order")], says: ["due"] },
  ],
  silent: [
    { life: "six days in", on: 6, happens: [[0, "chapter", { why: "first" }], ...clear] },
    {
      life: "reviewed three days ago",
      on: 10,
      happens: [
        [0, "chapter", { why: "first" }],
        [7, "review", { kept: "Sleep." }],
      ],
    },
    { life: "nothing was ever entered", on: 7, happens: [] },
  ],
};
