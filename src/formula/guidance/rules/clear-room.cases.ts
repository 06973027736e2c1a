import { began, type Cases, clear } from "../cases.ts";

export const cases: Cases = {
  rule: "clear-room",
  speaks: [
    { life: "day 3", on: 4, happens: [...clear, began(1)], says: ["begin"] },
    { life: "one step done", on: 4, happens: [...clear, began(1), [3, "room", { step: "whatsapp-archive", done: true }]], says: ["begin"] },
    {
      life: "three steps done",
      on: 8,
      happens: [
        ...clear,
        began(1),
        [3, "room", { step: "a", done: true }],
        [3, "room", { step: "b", done: true }],
        [3, "room", { step: "c", done: true }],
      ],
      says: ["more"],
    },
  ],
  silent: [
    { life: "before the weeks", on: 4, happens: [...clear] },
    {
      life: "five steps done",
      on: 8,
      happens: [
        ...clear,
        began(1),
        [3, "room", { step: "a", done: true }],
        [3, "room", { step: "b", done: true }],
        [3, "room", { step: "c", done: true }],
        [3, "room", { step: "d", done: true }],
        [3, "room", { step: "e", done: true }],
      ],
    },
    { life: "day 25", on: 26, happens: [...clear, began(1)] },
  ],
};
