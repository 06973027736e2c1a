import { idOf } from "../../testing.ts";
import { type Cases, clear, urge } from "../cases.ts";

export const cases: Cases = {
  rule: "rate-urge",
  speaks: [
    { life: "an hour ago", on: 5, happens: [...clear, urge(5.79, 6)], says: ["rate"] },
    { life: "last night", on: 6, hour: 7, happens: [...clear, urge(5.95, 8)], says: ["rate"] },
    {
      life: "two, and the newer has no word",
      on: 5,
      happens: [...clear, urge(5.4, 5), [5.45, "urge-after", { of: idOf(3), ended: "ridden-out" }], urge(5.7, 6)],
      says: ["rate"],
    },
  ],
  silent: [
    { life: "ten minutes ago", on: 5, happens: [...clear, urge(5.827, 6)] },
    { life: "yesterday morning", on: 6, happens: [...clear, urge(5.3, 6)] },
    { life: "already rated", on: 5, happens: [...clear, urge(5.7, 6), [5.75, "urge-after", { of: idOf(3), ended: "looked" }]] },
  ],
};
