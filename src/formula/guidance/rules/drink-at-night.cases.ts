import { type Cases, clear, signal, urge } from "../cases.ts";

export const cases: Cases = {
  rule: "drink-at-night",
  speaks: [
    {
      life: "a strong urge after drinking, at eleven",
      on: 4,
      hour: 23,
      happens: [...clear, urge(4.95, 8, { drink: true })],
      says: ["drink"],
    },
    { life: "a strong urge at two, sober", on: 5, hour: 2, happens: [...clear, urge(5.05, 7)], says: ["late"] },
    { life: "they said so themselves", on: 4, happens: [...clear, signal(4.8, "S17")], says: ["drink"] },
  ],
  silent: [
    { life: "the same urge in the afternoon", on: 4, hour: 15, happens: [...clear, urge(4.6, 8, { drink: true })] },
    { life: "late, and a small urge", on: 4, hour: 23, happens: [...clear, urge(4.95, 6, { drink: true })] },
    { life: "late, and the urge was in the morning", on: 4, hour: 23, happens: [...clear, urge(4.3, 9)] },
  ],
};
