import { type Cases, clear } from "../cases.ts";

export const cases: Cases = {
  rule: "goals",
  speaks: [
    {
      life: "without steps",
      on: 5,
      happens: [...clear, [4, "goal", { area: "play", text: "Play the cello again.", until: "2026-06-01", steps: [], state: "on" }]],
      says: ["no-steps"],
    },
    {
      life: "its end has passed",
      on: 40,
      happens: [...clear, [4, "goal", { area: "work", text: "The certificate.", until: "2026-03-20", steps: ["Enrol."], state: "on" }]],
      says: ["overdue"],
    },
    {
      life: "the end is near",
      on: 5,
      happens: [...clear, [4, "goal", { area: "work", text: "The certificate.", until: "2026-03-14", steps: ["Enrol."], state: "on" }]],
      says: ["next"],
    },
  ],
  silent: [
    {
      life: "far away, with steps",
      on: 5,
      happens: [...clear, [4, "goal", { area: "work", text: "The certificate.", until: "2026-08-20", steps: ["Enrol."], state: "on" }]],
    },
    {
      life: "reached",
      on: 40,
      happens: [
        ...clear,
        [4, "goal", { area: "work", text: "The certificate.", until: "2026-03-20", steps: ["Enrol."], state: "reached" }],
      ],
    },
    {
      life: "let go",
      on: 40,
      happens: [...clear, [4, "goal", { area: "work", text: "The certificate.", until: "2026-03-20", steps: [], state: "let-go" }]],
    },
  ],
};
