import { idOf } from "../../testing.ts";
import { type Cases, clear, mode, wrote } from "../cases.ts";

export const cases: Cases = {
  rule: "mode-changes",
  speaks: [
    {
      life: "the end was asked for today",
      on: 5,
      happens: [...clear, mode(1, "afraid"), [5, "mode-end", { mode: "afraid", reason: "It was a misunderstanding." }]],
      says: ["ends"],
    },
    {
      life: "they began contact, a day has passed",
      on: 8,
      happens: [
        ...clear,
        mode(1, "asked-to-stop"),
        wrote(5, "warm"),
        [6, "mode-end", { mode: "asked-to-stop", reason: "They wrote.", began: idOf(4) }],
      ],
      says: ["replies"],
    },
    {
      life: "own violence, ending tomorrow",
      on: 5,
      happens: [mode(1, "own-violence"), [5, "mode-end", { mode: "own-violence", reason: "Set by mistake." }]],
      says: ["ends"],
    },
  ],
  silent: [
    { life: "nobody asked for an end", on: 5, happens: [...clear, mode(1, "afraid")] },
    {
      life: "an order needs its end date to have come",
      on: 5,
      happens: [...clear, mode(1, "order"), [5, "mode-end", { mode: "order", reason: "Over soon.", ended: "2027-01-01" }]],
    },
    {
      life: "replies would be open, but an order holds too",
      on: 8,
      happens: [
        ...clear,
        mode(1, "asked-to-stop"),
        mode(1, "order"),
        wrote(5, "warm"),
        [6, "mode-end", { mode: "asked-to-stop", reason: "They wrote.", began: idOf(5) }],
      ],
    },
  ],
};
