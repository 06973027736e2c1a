import { type Cases, clear, mode } from "../cases.ts";

export const cases: Cases = {
  rule: "three-today",
  speaks: [
    { life: "a first day", on: 1, happens: [...clear], says: ["do", "do", "do"] },
    {
      life: "with an own activity",
      on: 1,
      happens: [...clear, [0, "own-activity", { area: "body", text: "Swim at the lido.", minutes: 40, energy: "low", state: "on" }]],
      says: ["own", "do", "do"],
    },
    { life: "under a mode own world stays open", on: 3, happens: [mode(1, "order")], says: ["do", "do", "do"] },
  ],
  silent: [
    { life: "quiet after a help panel", on: 1, quiet: true, happens: [...clear] },
    { life: "before the safety questions", on: 0, happens: [[0, "chapter", { why: "first" }]] },
    { life: "after graduation", on: 9, happens: [...clear, [5, "path", { path: "graduated" }]] },
    {
      life: "after graduation, with an own activity",
      on: 9,
      happens: [
        ...clear,
        [0, "own-activity", { area: "body", text: "Swim at the lido.", minutes: 40, energy: "low", state: "on" }],
        [5, "path", { path: "graduated" }],
      ],
    },
  ],
};
