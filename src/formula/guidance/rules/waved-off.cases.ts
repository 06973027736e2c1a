import { type Cases, clear } from "../cases.ts";

export const cases: Cases = {
  rule: "waved-off",
  speaks: [
    {
      life: "three times",
      on: 6,
      happens: [
        ...clear,
        [3, "prompt", { prompt: "evening", answer: "dismissed" }],
        [4, "prompt", { prompt: "evening", answer: "dismissed" }],
        [5, "prompt", { prompt: "evening", answer: "dismissed" }],
      ],
      says: ["stop"],
    },
    {
      life: "three more after keep",
      on: 12,
      happens: [
        ...clear,
        [3, "prompt", { prompt: "evening", answer: "keep" }],
        [4, "prompt", { prompt: "evening", answer: "dismissed" }],
        [5, "prompt", { prompt: "evening", answer: "dismissed" }],
        [6, "prompt", { prompt: "evening", answer: "dismissed" }],
      ],
      says: ["stop"],
    },
    {
      life: "two reminders",
      on: 9,
      happens: [
        [3, "prompt", { prompt: "a", answer: "dismissed" }],
        [4, "prompt", { prompt: "a", answer: "dismissed" }],
        [5, "prompt", { prompt: "a", answer: "dismissed" }],
        [3, "prompt", { prompt: "b", answer: "dismissed" }],
        [4, "prompt", { prompt: "b", answer: "dismissed" }],
        [5, "prompt", { prompt: "b", answer: "dismissed" }],
      ],
      says: ["stop", "stop"],
    },
  ],
  silent: [
    {
      life: "twice",
      on: 6,
      happens: [
        ...clear,
        [4, "prompt", { prompt: "evening", answer: "dismissed" }],
        [5, "prompt", { prompt: "evening", answer: "dismissed" }],
      ],
    },
    {
      life: "it was stopped",
      on: 7,
      happens: [
        ...clear,
        [3, "prompt", { prompt: "a", answer: "dismissed" }],
        [4, "prompt", { prompt: "a", answer: "dismissed" }],
        [5, "prompt", { prompt: "a", answer: "dismissed" }],
        [6, "prompt", { prompt: "a", answer: "stop" }],
      ],
    },
    {
      life: "three reminders, once each",
      on: 6,
      happens: [
        ...clear,
        [3, "prompt", { prompt: "a", answer: "dismissed" }],
        [4, "prompt", { prompt: "b", answer: "dismissed" }],
        [5, "prompt", { prompt: "c", answer: "dismissed" }],
      ],
    },
  ],
};
