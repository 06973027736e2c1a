import { type Cases, clear, mode, signal } from "../cases.ts";

export const cases: Cases = {
  rule: "intimacy",
  speaks: [
    { life: "planned for tonight", on: 5, happens: [...clear, signal(5, "S15")], says: ["standard", "pressure"] },
    { life: "afraid of them", on: 5, happens: [mode(0, "afraid"), signal(5, "S15")], says: ["pressure"] },
    { life: "yesterday", on: 6, happens: [...clear, signal(5, "S15")], says: ["standard", "pressure"] },
  ],
  silent: [
    { life: "not planned", on: 5, happens: [...clear, signal(5, "S15", "no")] },
    { life: "four days ago", on: 9, happens: [...clear, signal(5, "S15")] },
    { life: "an act in the ledger", on: 5, happens: [...clear, [5, "act", { text: "Slept with them.", worth: "cost" }]] },
  ],
};
