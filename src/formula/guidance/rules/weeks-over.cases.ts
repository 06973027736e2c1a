import { began, type Cases, clear, mode, text } from "../cases.ts";

export const cases: Cases = {
  rule: "weeks-over",
  speaks: [
    { life: "thirty days, all kept", on: 31, happens: [...clear, began(1)], says: ["longer", "let-go", "first-message"] },
    { life: "slips near the end", on: 31, happens: [...clear, began(1), text(25, { answered: true })], says: ["longer", "let-go"] },
    { life: "under a mode only two ways are named", on: 31, happens: [...clear, began(1), mode(20, "afraid")], says: ["longer", "let-go"] },
  ],
  silent: [
    { life: "the day before", on: 30, happens: [...clear, began(1)] },
    { life: "the review made them longer", on: 33, happens: [...clear, began(1), [31, "weeks-review", { way: "longer", more: 14 }]] },
    { life: "they never began", on: 60, happens: [...clear] },
  ],
};
