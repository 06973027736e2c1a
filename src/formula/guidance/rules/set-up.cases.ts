import { type Cases, clear, fact, mode, onGoodTerms } from "../cases.ts";

export const cases: Cases = {
  rule: "set-up",
  speaks: [
    { life: "only the safety questions", on: 1, happens: [...clear], says: ["open"] },
    { life: "one is missing", on: 1, happens: [...onGoodTerms.slice(0, 6)], says: ["open"] },
    { life: "under a mode what ties them still matters", on: 2, happens: [...clear, mode(1, "afraid")], says: ["open"] },
  ],
  silent: [
    { life: "all answered", on: 1, happens: [...onGoodTerms] },
    {
      life: "unclear is an answer",
      on: 1,
      happens: [
        ...clear,
        fact(0, "in-contact", "unclear"),
        fact(0, "terms", "unclear"),
        fact(0, "who-ended", "unclear"),
        fact(0, "ties", "unclear"),
      ],
    },
    { life: "the safety questions come first", on: 1, happens: [[0, "chapter", { why: "first" }]] },
  ],
};
