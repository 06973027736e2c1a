import { type Cases, mode, signal } from "../cases.ts";

export const cases: Cases = {
  rule: "they-in-danger",
  speaks: [
    { life: "the ex may be in danger", on: 2, happens: [signal(2, "S12")], says: ["call"] },
    { life: "yesterday", on: 3, happens: [signal(2, "S12")], says: ["call"] },
    { life: "under an order too: emergency services, not a message", on: 2, happens: [mode(0, "order"), signal(2, "S12")], says: ["call"] },
  ],
  silent: [
    { life: "it was a figure of speech", on: 2, happens: [signal(2, "S12", "no")] },
    { life: "three days ago", on: 5, happens: [signal(2, "S12")] },
    { life: "the danger is the person's own", on: 2, happens: [signal(2, "S2")] },
  ],
};
