import { began, type Cases, clear, mode, urge } from "../cases.ts";

export const cases: Cases = {
  rule: "warning",
  speaks: [
    { life: "before the weeks", on: 1, happens: [...clear], says: ["first"] },
    { life: "day 5", on: 6, happens: [...clear, began(1)], says: ["first"] },
    { life: "a strong urge in the fifth week", on: 36, happens: [...clear, began(1), urge(36, 8)], says: ["near"] },
  ],
  silent: [
    { life: "day 12 and calm", on: 13, happens: [...clear, began(1)] },
    { life: "a small urge on day 12", on: 13, happens: [...clear, began(1), urge(13, 4)] },
    { life: "after the weeks", on: 40, happens: [...clear, began(1), [32, "weeks-review", { way: "let-go" }]] },
    { life: "afraid: another sentence comes first", on: 1, happens: [...clear, mode(1, "afraid")] },
    { life: "before the safety questions", on: 0, happens: [[0, "chapter", { why: "first" }]] },
  ],
};
