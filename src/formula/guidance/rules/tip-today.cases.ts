import { began, type Cases, clear, mode, text } from "../cases.ts";

export const cases: Cases = {
  rule: "tip-today",
  speaks: [
    { life: "a first day", on: 1, happens: [...clear], says: ["tip"] },
    { life: "after a slip", on: 10, happens: [...clear, began(1), text(10)], says: ["tip"] },
    { life: "under an order", on: 10, happens: [mode(0, "order")], says: ["tip"] },
  ],
  silent: [
    { life: "quiet after a help panel", on: 1, quiet: true, happens: [...clear] },
    { life: "before the safety questions", on: 0, happens: [[0, "chapter", { why: "first" }]] },
    { life: "after graduation", on: 9, happens: [...clear, [5, "path", { path: "graduated" }]] },
    { life: "quiet, and a tip was shown", on: 3, quiet: true, happens: [...clear, [3, "tip", { tip: "own-ten-minutes-walk" }]] },
  ],
};
