import { type Cases, clear, fact, mode, want, wrote } from "../cases.ts";

export const cases: Cases = {
  rule: "warmth",
  speaks: [
    { life: "two warm messages", on: 40, happens: [...clear, wrote(38, "warm"), wrote(40, "warm")], says: ["slowly"] },
    {
      life: "for the third time",
      on: 40,
      happens: [...clear, fact(0, "partings", 2), wrote(38, "warm"), wrote(40, "warm")],
      says: ["slowly", "on-and-off"],
    },
    { life: "over two weeks", on: 40, happens: [...clear, want(30, "not-sure"), wrote(28, "warm"), wrote(40, "warm")], says: ["slowly"] },
  ],
  silent: [
    { life: "one", on: 40, happens: [...clear, wrote(40, "warm")] },
    { life: "under a mode", on: 40, happens: [...clear, mode(1, "afraid"), wrote(38, "warm"), wrote(40, "warm")] },
    { life: "they want to let go", on: 40, happens: [...clear, want(30, "let-go"), wrote(38, "warm"), wrote(40, "warm")] },
  ],
};
