import { type Cases, clear } from "../cases.ts";

export const cases: Cases = {
  rule: "occasion-near",
  speaks: [
    {
      life: "tomorrow, without a plan",
      on: 10,
      happens: [...clear, [1, "occasion", { name: "the anniversary", month: 3, day: 13, state: "on" }]],
      says: ["tomorrow"],
    },
    {
      life: "tomorrow, with a plan",
      on: 10,
      happens: [
        ...clear,
        [1, "occasion", { name: "the anniversary", month: 3, day: 13, state: "on" }],
        [2, "if-then", { when: "I want to write", will: "I will go out", state: "on" }],
      ],
      says: ["plan"],
    },
    {
      life: "today, every Friday",
      on: 11,
      happens: [...clear, [1, "occasion", { name: "Friday night", weekday: 4, state: "on" }]],
      says: ["today"],
    },
  ],
  silent: [
    { life: "in two days", on: 9, happens: [...clear, [1, "occasion", { name: "the anniversary", month: 3, day: 13, state: "on" }]] },
    { life: "yesterday", on: 12, happens: [...clear, [1, "occasion", { name: "the anniversary", month: 3, day: 13, state: "on" }]] },
    { life: "switched off", on: 10, happens: [...clear, [1, "occasion", { name: "the anniversary", month: 3, day: 13, state: "off" }]] },
  ],
};
