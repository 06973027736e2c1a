import { type Cases, clear, fact, mode, text, wrote } from "../cases.ts";

export const cases: Cases = {
  rule: "unanswered",
  speaks: [
    { life: "two texts", on: 10, happens: [...clear, text(4), text(9)], says: ["stop"] },
    {
      life: "a kind note and a gift",
      on: 10,
      happens: [...clear, fact(0, "ties", ["children"]), text(4), [9, "contact", { way: "gift" }]],
      says: ["stop", "needed"],
    },
    {
      life: "under asked to stop needed ones count as well",
      on: 10,
      happens: [...clear, fact(0, "ties", ["home"]), mode(1, "asked-to-stop"), text(4, { need: "home" }), text(9, { need: "home" })],
      says: ["stop"],
    },
  ],
  silent: [
    { life: "the second was answered", on: 10, happens: [...clear, text(4), text(9, { answered: true })] },
    { life: "they wrote since", on: 10, happens: [...clear, text(4), text(6), wrote(8, "mixed")] },
    { life: "one of them was needed", on: 10, happens: [...clear, text(4), text(9, { need: "children" })] },
  ],
};
