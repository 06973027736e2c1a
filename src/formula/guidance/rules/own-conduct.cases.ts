import { type Cases, clear, signal } from "../cases.ts";

export const cases: Cases = {
  rule: "own-conduct",
  speaks: [
    { life: "waiting outside their house", on: 4, happens: [...clear, signal(4, "S7")], says: ["following"] },
    { life: "they noticed something about themselves", on: 4, happens: [...clear, signal(4, "S11")], says: ["noticed"] },
    { life: "a week later it still stands there", on: 12, happens: [...clear, signal(4, "S7")], says: ["following"] },
  ],
  silent: [
    { life: "a chance meeting", on: 4, happens: [...clear, [4, "contact", { way: "where-they-are", chance: "chance" }]] },
    { life: "the answer was no", on: 4, happens: [...clear, signal(4, "S11", "no")] },
    { life: "they were the one who was followed", on: 4, happens: [...clear, signal(4, "S9")] },
  ],
};
