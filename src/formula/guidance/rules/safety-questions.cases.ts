import { type Cases, clear } from "../cases.ts";

export const cases: Cases = {
  rule: "safety-questions",
  speaks: [
    { life: "the first minute", on: 0, happens: [], says: ["first"] },
    { life: "only one question has an answer", on: 1, happens: [...clear.slice(0, 1)], says: ["rest"] },
    {
      life: "one was skipped",
      on: 1,
      happens: [...clear.slice(0, 2), [0, "safety", { question: "adult", answer: "skipped" }]],
      says: ["rest"],
    },
  ],
  silent: [
    { life: "all three are answered", on: 1, happens: [...clear] },
    { life: "a yes is an answer too", on: 1, happens: [[0, "safety", { question: "no-contact", answer: "yes" }], ...clear.slice(1)] },
    { life: "answered later after a skip", on: 2, happens: [[0, "safety", { question: "adult", answer: "skipped" }], ...clear] },
  ],
};
