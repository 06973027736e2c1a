import { began, type Cases, clear, mode } from "../cases.ts";

export const cases: Cases = {
  rule: "plain-account",
  speaks: [
    { life: "an evening without a page", on: 5, happens: [...clear, began(1)], says: ["write"] },
    {
      life: "the last page is eight days old",
      on: 12,
      happens: [...clear, began(1), [4, "journal", { prompt: "day", text: "a" }]],
      says: ["write"],
    },
    { life: "under a mode", on: 12, happens: [mode(0, "afraid"), began(1)], says: ["write"] },
  ],
  silent: [
    { life: "at noon", on: 5, hour: 12, happens: [...clear, began(1)] },
    { life: "a page yesterday", on: 5, happens: [...clear, began(1), [4, "journal", { prompt: "day", text: "a" }]] },
    { life: "before the weeks", on: 5, happens: [...clear] },
  ],
};
