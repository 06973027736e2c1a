import { type Cases, clear, mode, signal } from "../cases.ts";

export const cases: Cases = {
  rule: "mode-holds",
  speaks: [
    {
      life: "an order is in force",
      on: 5,
      happens: [[0, "safety", { question: "no-contact", answer: "yes", who: ["court"] }]],
      says: ["order"],
    },
    {
      life: "blocked everywhere, and afraid as well",
      on: 5,
      happens: [...clear, [3, "channel", { channel: "all", state: "blocked-everywhere" }], signal(4, "S9")],
      says: ["asked-to-stop", "afraid"],
    },
    {
      life: "parted again does not switch it off",
      on: 9,
      happens: [mode(1, "own-violence"), [8, "chapter", { why: "parted-again" }, { chapter: "c2" }]],
      says: ["own-violence"],
    },
  ],
  silent: [
    { life: "nothing holds", on: 5, happens: [...clear] },
    {
      life: "a fear that ended a day after its reason",
      on: 9,
      happens: [...clear, mode(1, "afraid"), [5, "mode-end", { mode: "afraid", reason: "We live in two towns now." }]],
    },
    { life: "blocked on one channel only", on: 5, happens: [...clear, [3, "channel", { channel: "instagram", state: "blocked" }]] },
  ],
};
