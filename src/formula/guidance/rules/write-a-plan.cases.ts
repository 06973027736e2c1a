import { type Cases, clear, mode, urge } from "../cases.ts";

export const cases: Cases = {
  rule: "write-a-plan",
  speaks: [
    {
      life: "hard evenings, no plan",
      on: 8,
      happens: [...clear, urge(1.84, 6), urge(2.84, 6), urge(3.84, 6), urge(4.84, 6), urge(5.84, 6), urge(6.84, 6)],
      says: ["write"],
    },
    {
      life: "the plan was switched off",
      on: 8,
      happens: [
        ...clear,
        urge(1.84, 6),
        urge(2.84, 6),
        urge(3.84, 6),
        urge(4.84, 6),
        urge(5.84, 6),
        urge(6.84, 6),
        [2, "if-then", { when: "x", will: "y", state: "off" }],
      ],
      says: ["write"],
    },
    {
      life: "under a mode",
      on: 8,
      happens: [mode(0, "order"), urge(1.84, 6), urge(2.84, 6), urge(3.84, 6), urge(4.84, 6), urge(5.84, 6), urge(6.84, 6)],
      says: ["write"],
    },
  ],
  silent: [
    {
      life: "there is one",
      on: 8,
      happens: [
        ...clear,
        urge(1.84, 6),
        urge(2.84, 6),
        urge(3.84, 6),
        urge(4.84, 6),
        urge(5.84, 6),
        urge(6.84, 6),
        [2, "if-then", { when: "x", will: "y", state: "on" }],
      ],
    },
    { life: "too little to say", on: 8, happens: [...clear, urge(1.84, 6), urge(2.84, 6)] },
    {
      life: "no hour stands out",
      on: 8,
      happens: [...clear, urge(1.1, 6), urge(2.3, 6), urge(3.5, 6), urge(4.7, 6), urge(5.9, 6), urge(6.2, 6)],
    },
  ],
};
