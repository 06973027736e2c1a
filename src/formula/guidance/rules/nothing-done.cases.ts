import { idOf } from "../../testing.ts";
import { began, type Cases, clear, mode, text, urge } from "../cases.ts";

export const cases: Cases = {
  rule: "nothing-done",
  speaks: [
    {
      life: "ridden out today",
      on: 5,
      happens: [...clear, urge(5.3, 8), [5.4, "urge-after", { of: idOf(3), ended: "ridden-out" }]],
      says: ["counts"],
    },
    {
      life: "twice",
      on: 5,
      happens: [
        ...clear,
        urge(5.3, 8),
        [5.4, "urge-after", { of: idOf(3), ended: "ridden-out" }],
        urge(5.6, 4),
        [5.7, "urge-after", { of: idOf(5), ended: "ridden-out" }],
      ],
      says: ["counts"],
    },
    {
      life: "under a mode",
      on: 5,
      happens: [mode(0, "order"), urge(5.3, 8), [5.4, "urge-after", { of: idOf(1), ended: "ridden-out" }]],
      says: ["counts"],
    },
  ],
  silent: [
    { life: "it ended in a look", on: 5, happens: [...clear, urge(5.3, 8), [5.4, "urge-after", { of: idOf(3), ended: "looked" }]] },
    {
      life: "already in the ledger",
      on: 5,
      happens: [...clear, urge(5.3, 8), [5.4, "urge-after", { of: idOf(3), ended: "ridden-out" }], [5.5, "did-nothing", {}]],
    },
    {
      life: "another one today ended in contact",
      on: 5,
      happens: [...clear, began(1), urge(5.3, 8), [5.4, "urge-after", { of: idOf(4), ended: "ridden-out" }], text(5.6)],
    },
  ],
};
