import { type Cases, want } from "../cases.ts";

export const cases: Cases = {
  rule: "want-again",
  speaks: [
    {
      life: "a week since the answer, reviewed without it",
      on: 9,
      happens: [[0, "chapter", { why: "first" }], want(0, "back"), [5, "review", { kept: "Sleep." }]],
      says: ["ask"],
    },
    {
      life: "let go, two weeks ago",
      on: 14,
      happens: [[0, "chapter", { why: "first" }], want(0, "let-go"), [10, "review", { kept: "Sleep." }]],
      says: ["ask"],
    },
    {
      life: "never answered",
      on: 9,
      happens: [
        [0, "chapter", { why: "first" }],
        [5, "review", { kept: "Sleep." }],
      ],
      says: ["ask"],
    },
  ],
  silent: [
    {
      life: "answered in the review",
      on: 9,
      happens: [[0, "chapter", { why: "first" }], want(0, "back"), [5, "review", { want: "not-sure" }]],
    },
    { life: "the review is due and asks it too", on: 9, happens: [[0, "chapter", { why: "first" }], want(0, "back")] },
    { life: "three days ago", on: 9, happens: [[0, "chapter", { why: "first" }], [5, "review", { kept: "Sleep." }], want(6, "back")] },
  ],
};
