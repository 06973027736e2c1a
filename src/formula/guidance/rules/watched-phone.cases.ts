import { type Cases, clear, mode, signal } from "../cases.ts";

export const cases: Cases = {
  rule: "watched-phone",
  speaks: [
    { life: "they think somebody reads along", on: 4, happens: [signal(4, "S10")], says: ["safer"] },
    { life: "ten days ago", on: 14, happens: [...clear, signal(4, "S10")], says: ["safer"] },
    { life: "afraid as well", on: 4, happens: [mode(1, "afraid"), signal(4, "S10")], says: ["safer"] },
  ],
  silent: [
    { life: "nobody watches", on: 4, happens: [...clear, signal(4, "S10", "no")] },
    { life: "afraid, but not of that", on: 4, happens: [...clear, signal(4, "S9")] },
    { life: "weeks ago", on: 24, happens: [...clear, signal(4, "S10")] },
  ],
};
