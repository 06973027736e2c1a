import { type Cases, clear, mode } from "../cases.ts";

export const cases: Cases = {
  rule: "check-in",
  speaks: [
    { life: "none today", on: 5, happens: [...clear, [4, "check-in", { mood: 5 }]], says: ["today"] },
    { life: "the first day", on: 0, happens: [...clear], says: ["today"] },
    { life: "under a mode", on: 5, happens: [mode(1, "order")], says: ["today"] },
  ],
  silent: [
    { life: "one this morning", on: 5, happens: [...clear, [5.3, "check-in", { mood: 5 }]] },
    { life: "nothing was ever entered", on: 5, happens: [] },
    { life: "quiet after a help panel", on: 5, quiet: true, happens: [...clear] },
  ],
};
