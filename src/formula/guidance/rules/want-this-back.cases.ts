import { began, type Cases, clear, mode, want } from "../cases.ts";

export const cases: Cases = {
  rule: "want-this-back",
  speaks: [
    { life: "day 7, no sheet yet", on: 8, happens: [...clear, began(1)], says: ["first"] },
    {
      life: "a sheet four weeks old",
      on: 40,
      happens: [...clear, began(1, 60), [10, "sheet", { answers: { listened: 6, safe: 9 } }]],
      says: ["again"],
    },
    {
      life: "a sheet, and nothing sorted",
      on: 12,
      happens: [...clear, began(1), [10, "sheet", { answers: { listened: 6, safe: 9 } }]],
      says: ["sort"],
    },
  ],
  silent: [
    { life: "day 3", on: 4, happens: [...clear, began(1)] },
    { life: "under a mode", on: 8, happens: [...clear, began(1), mode(3, "asked-to-stop")] },
    { life: "they want to let go", on: 8, happens: [...clear, began(1), want(7, "let-go")] },
    {
      life: "a sheet, and sorted",
      on: 12,
      happens: [
        ...clear,
        began(1),
        [10, "sheet", { answers: { listened: 6, safe: 9 } }],
        [11, "mine", { text: "My evenings.", mine: true }],
      ],
    },
  ],
};
