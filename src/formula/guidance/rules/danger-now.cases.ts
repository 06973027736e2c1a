import { type Cases, mode, signal } from "../cases.ts";

export const cases: Cases = {
  rule: "danger-now",
  speaks: [
    { life: "they said yes an hour ago", on: 3, happens: [signal(3.75, "S2")], says: ["call"] },
    { life: "in the first minute, before any question", on: 0, happens: [signal(0, "S2")], says: ["call"] },
    { life: "with a mode and quiet hours", on: 4, quiet: true, happens: [mode(1, "afraid"), signal(4, "S2")], says: ["call"] },
  ],
  silent: [
    { life: "the answer was no", on: 3, happens: [signal(3, "S2", "no")] },
    { life: "it was two days ago", on: 5, happens: [signal(3, "S2")] },
    { life: "a no came after the yes", on: 3, happens: [signal(3.3, "S2"), signal(3.5, "S2", "no")] },
  ],
};
