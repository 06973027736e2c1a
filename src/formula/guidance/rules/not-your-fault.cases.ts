import { type Cases, clear, mode, signal } from "../cases.ts";

export const cases: Cases = {
  rule: "not-your-fault",
  speaks: [
    { life: "they wrote that they deserved it", on: 4, happens: [...clear, signal(4, "S20")], says: ["theirs"] },
    { life: "the next day", on: 5, happens: [...clear, signal(4, "S20")], says: ["theirs"] },
    { life: "under fear", on: 4, happens: [mode(0, "afraid"), signal(4, "S20")], says: ["theirs"] },
  ],
  silent: [
    { life: "they meant an argument about dishes", on: 4, happens: [...clear, signal(4, "S20", "no")] },
    { life: "two weeks ago", on: 19, happens: [...clear, signal(4, "S20")] },
    {
      life: "a sad page of the journal",
      on: 4,
      happens: [...clear, [4, "journal", { prompt: "day", text: "It was my fault that we missed the train." }]],
    },
  ],
};
