import { type Cases, clear } from "../cases.ts";

export const cases: Cases = {
  rule: "overridden",
  speaks: [
    {
      life: "three in a week",
      on: 6,
      happens: [
        ...clear,
        [2, "override", { what: "copy-anyway" }],
        [4, "override", { what: "ended-hold" }],
        [6, "override", { what: "copy-anyway" }],
      ],
      says: ["helping"],
    },
    {
      life: "four on one day",
      on: 6,
      happens: [
        [6, "override", { what: "copy-anyway" }],
        [6, "override", { what: "copy-anyway" }],
        [6, "override", { what: "shared-anyway" }],
        [6, "override", { what: "ended-wait" }],
      ],
      says: ["helping"],
    },
    {
      life: "in two chapters",
      on: 6,
      happens: [
        ...clear,
        [2, "override", { what: "copy-anyway" }],
        [4, "override", { what: "ended-hold" }],
        [5, "chapter", { why: "another-person" }, { chapter: "c2" }],
        [6, "override", { what: "copy-anyway" }, { chapter: "c2" }],
      ],
      says: ["helping"],
    },
  ],
  silent: [
    {
      life: "two in a week",
      on: 6,
      happens: [...clear, [4, "override", { what: "ended-hold" }], [6, "override", { what: "copy-anyway" }]],
    },
    {
      life: "three in eight days",
      on: 9,
      happens: [
        ...clear,
        [2, "override", { what: "copy-anyway" }],
        [4, "override", { what: "ended-hold" }],
        [9, "override", { what: "copy-anyway" }],
      ],
    },
    {
      life: "waved-off reminders are none",
      on: 6,
      happens: [
        ...clear,
        [4, "prompt", { prompt: "evening", answer: "dismissed" }],
        [5, "prompt", { prompt: "evening", answer: "dismissed" }],
        [6, "prompt", { prompt: "evening", answer: "dismissed" }],
      ],
    },
  ],
};
