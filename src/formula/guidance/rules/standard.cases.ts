import { idOf } from "../../testing.ts";
import { began, type Cases, clear } from "../cases.ts";

export const cases: Cases = {
  rule: "standard",
  speaks: [
    { life: "day 4 without one", on: 5, happens: [...clear, began(1)], says: ["begin"] },
    { life: "one of three", on: 2, happens: [...clear, [1, "standard", { text: "No answers after ten.", state: "on" }]], says: ["begin"] },
    {
      life: "Thursday, one without its act",
      on: 10,
      happens: [
        ...clear,
        [1, "standard", { text: "a", state: "on" }],
        [1, "standard", { text: "b", state: "on" }],
        [1, "standard", { text: "c", state: "on" }],
        [8, "held", { of: idOf(3), how: "kept" }],
        [8, "held", { of: idOf(4), how: "kept" }],
      ],
      says: ["act"],
    },
  ],
  silent: [
    { life: "the first days", on: 2, happens: [...clear, began(1)] },
    {
      life: "Wednesday",
      on: 9,
      happens: [
        ...clear,
        [1, "standard", { text: "a", state: "on" }],
        [1, "standard", { text: "b", state: "on" }],
        [1, "standard", { text: "c", state: "on" }],
      ],
    },
    {
      life: "each had its act",
      on: 10,
      happens: [
        ...clear,
        [1, "standard", { text: "a", state: "on" }],
        [1, "standard", { text: "b", state: "on" }],
        [1, "standard", { text: "c", state: "on" }],
        [8, "held", { of: idOf(3), how: "kept" }],
        [8, "held", { of: idOf(4), how: "kept" }],
        [9, "held", { of: idOf(5), how: "kept" }],
      ],
    },
  ],
};
