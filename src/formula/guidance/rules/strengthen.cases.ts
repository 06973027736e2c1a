import { began, type Cases, clear, mode } from "../cases.ts";

export const cases: Cases = {
  rule: "strengthen",
  speaks: [
    { life: "the weeks have not begun", on: 2, happens: [...clear, [0, "chapter", { why: "first" }]] },
    { life: "in the second week, nothing done", on: 12, happens: [...clear, began(1)] },
    { life: "under a mode: never the weeks", on: 5, happens: [mode(0, "order")] },
  ],
  silent: [
    { life: "nothing was ever entered", on: 1, happens: [] },
    { life: "quiet after a help panel", on: 5, quiet: true, happens: [...clear, began(1)] },
    { life: "after graduation", on: 9, happens: [...clear, [5, "path", { path: "graduated" }]] },
  ],
};
