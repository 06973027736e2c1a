import { began, type Cases, clear, text } from "../cases.ts";

export const cases: Cases = {
  rule: "half-way",
  speaks: [
    { life: "day 15 of 30", on: 16, happens: [...clear, began(1)], says: ["half"] },
    { life: "day 8 of 15, counted from the last contact", on: 9, happens: [...clear, text(1), began(1.9, 15)], says: ["half"] },
    { life: "two days later it can still be opened", on: 18, happens: [...clear, began(1)], says: ["half"] },
  ],
  silent: [
    { life: "day 14 of 30", on: 15, happens: [...clear, began(1)] },
    { life: "three days later", on: 19, happens: [...clear, began(1)] },
    { life: "it was reviewed that day", on: 17, happens: [...clear, began(1), [16, "review", { kept: "Sleep." }]] },
  ],
};
