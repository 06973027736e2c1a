import { type Cases, clear } from "../cases.ts";

export const cases: Cases = {
  rule: "not-safe-there",
  speaks: [
    {
      life: "not safe, on the first sheet",
      on: 5,
      happens: [...clear, [5, "sheet", { answers: { safe: 1, listened: 8 } }]],
      says: ["unsafe"],
    },
    { life: "not heard", on: 5, happens: [...clear, [5, "sheet", { answers: { safe: 9, listened: 2 } }]], says: ["unheard"] },
    {
      life: "the second sheet says less than the first",
      on: 20,
      happens: [...clear, [5, "sheet", { answers: { safe: 7 } }], [19, "sheet", { answers: { safe: 2 } }]],
      says: ["unsafe"],
    },
  ],
  silent: [
    { life: "four is not low", on: 5, happens: [...clear, [5, "sheet", { answers: { safe: 4, listened: 4 } }]] },
    {
      life: "low is what they think of themselves",
      on: 5,
      happens: [...clear, [5, "sheet", { answers: { "i-listened": 1, "i-honest": 2, want: 0 } }]],
    },
    { life: "a month ago", on: 40, happens: [...clear, [5, "sheet", { answers: { safe: 1 } }]] },
  ],
};
