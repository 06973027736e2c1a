import { type Cases, clear, signal } from "../cases.ts";

export const cases: Cases = {
  rule: "not-coping",
  speaks: [
    { life: "two weeks without sleep", on: 15, happens: [...clear, [15, "check-in", { notCoping: true }]], says: ["doctor"] },
    {
      life: "said a week ago",
      on: 15,
      happens: [...clear, [8, "check-in", { notCoping: true }], [12, "check-in", { mood: 5 }]],
      says: ["doctor"],
    },
    { life: "the signal's question", on: 15, happens: [...clear, signal(15, "S19")], says: ["doctor"] },
  ],
  silent: [
    { life: "a later no", on: 15, happens: [...clear, [10, "check-in", { notCoping: true }], [14, "check-in", { notCoping: false }]] },
    { life: "one bad night", on: 15, happens: [...clear, [15, "check-in", { sleep: 0, mood: 1 }]] },
    { life: "a month ago", on: 45, happens: [...clear, [15, "check-in", { notCoping: true }]] },
  ],
};
