import { began, type Cases, clear, fact, mode } from "../cases.ts";

export const cases: Cases = {
  rule: "limited-contact",
  speaks: [
    { life: "two children, in the weeks", on: 5, happens: [...clear, began(1), fact(0, "ties", ["children"])], says: ["rule"] },
    { life: "afraid, and a lease together", on: 5, happens: [mode(0, "afraid"), fact(0, "ties", ["home"])], says: ["guarded"] },
    {
      life: "somebody was hurt by them, and children",
      on: 5,
      happens: [mode(0, "own-violence"), fact(0, "ties", ["children"])],
      says: ["alone"],
    },
    { life: "an order, and children", on: 5, happens: [mode(0, "order"), fact(0, "ties", ["children"])], says: ["alone"] },
  ],
  silent: [
    { life: "friends in common", on: 5, happens: [...clear, began(1), fact(0, "ties", ["friends"])] },
    { life: "nothing ties them", on: 5, happens: [...clear, began(1), fact(0, "ties", [])] },
    { life: "before the weeks", on: 5, happens: [...clear, fact(0, "ties", ["children"])] },
  ],
};
