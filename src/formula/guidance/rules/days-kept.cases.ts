import { began, type Cases, clear, text } from "../cases.ts";

export const cases: Cases = {
  rule: "days-kept",
  speaks: [
    { life: "Day 0", on: 1, happens: [...clear, began(1)], says: ["zero"] },
    { life: "day 9, one slip", on: 10, happens: [...clear, began(1), text(5)], says: ["early"] },
    { life: "day 40 of 60", on: 41, happens: [...clear, began(1, 60)], says: ["full"] },
  ],
  silent: [
    { life: "before the weeks", on: 5, happens: [...clear] },
    { life: "after them", on: 40, happens: [...clear, began(1), [32, "weeks-review", { way: "let-go" }]] },
    { life: "quiet after a help panel", on: 10, quiet: true, happens: [...clear, began(1)] },
  ],
};
