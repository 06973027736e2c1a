import { type Cases, clear, urge } from "../cases.ts";

export const cases: Cases = {
  rule: "hard-hour",
  speaks: [
    {
      life: "every evening at eight",
      on: 8,
      happens: [...clear, urge(1.84, 6), urge(2.84, 6), urge(3.84, 6), urge(4.84, 6), urge(5.84, 6), urge(6.84, 6)],
      says: ["known"],
    },
    {
      life: "with a plan for it",
      on: 8,
      happens: [
        ...clear,
        urge(1.84, 6),
        urge(2.84, 6),
        urge(3.84, 6),
        urge(4.84, 6),
        urge(5.84, 6),
        urge(6.84, 6),
        [7, "if-then", { when: "it is eight", will: "I will call Sam", from: 19, to: 21, state: "on" }],
      ],
      says: ["plan"],
    },
    {
      life: "looks count as well",
      on: 8,
      happens: [
        ...clear,
        [1.84, "looking", { what: "profile" }],
        [2.84, "looking", { what: "profile" }],
        urge(3.84, 6),
        urge(4.84, 6),
        urge(5.84, 6),
        urge(6.84, 6),
      ],
      says: ["known"],
    },
  ],
  silent: [
    {
      life: "at noon it is quiet",
      on: 8,
      hour: 12,
      happens: [...clear, urge(1.84, 6), urge(2.84, 6), urge(3.84, 6), urge(4.84, 6), urge(5.84, 6), urge(6.84, 6)],
    },
    { life: "too little to say", on: 8, happens: [...clear, urge(1.84, 6), urge(2.84, 6), urge(3.84, 6)] },
    {
      life: "three months ago",
      on: 98,
      happens: [...clear, urge(1.84, 6), urge(2.84, 6), urge(3.84, 6), urge(4.84, 6), urge(5.84, 6), urge(6.84, 6)],
    },
  ],
};
