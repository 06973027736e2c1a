import { idOf } from "../../testing.ts";
import { type Cases, clear, mode, urge } from "../cases.ts";

export const cases: Cases = {
  rule: "urge-now",
  speaks: [
    { life: "half an hour ago", on: 5, happens: [...clear, urge(5.81, 6)], says: ["stay"] },
    {
      life: "writing helped last week",
      on: 9,
      happens: [...clear, urge(3, 8), [3.1, "urge-after", { of: idOf(3), ended: "ridden-out", helped: ["write"] }], urge(9.82, 6)],
      says: ["worked"],
    },
    { life: "under a mode as well", on: 5, happens: [mode(0, "order"), urge(5.82, 9)], says: ["stay"] },
  ],
  silent: [
    { life: "two hours ago", on: 5, happens: [...clear, urge(5.73, 6)] },
    { life: "it is over", on: 5, happens: [...clear, urge(5.8, 6), [5.82, "urge-after", { of: idOf(3), ended: "ridden-out" }]] },
    { life: "a check-in with a strong pull", on: 5, happens: [...clear, [5.82, "check-in", { pull: 9 }]] },
  ],
};
