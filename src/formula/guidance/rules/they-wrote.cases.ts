import { idOf } from "../../testing.ts";
import { began, type Cases, clear, mode, text, wrote } from "../cases.ts";

export const cases: Cases = {
  rule: "they-wrote",
  speaks: [
    { life: "about the children's shoes", on: 5, happens: [...clear, began(1), wrote(5, "needed")], says: ["needed"] },
    { life: "warm", on: 5, happens: [...clear, wrote(5, "warm")], says: ["warm"] },
    { life: "nobody can say what it is", on: 5, happens: [...clear, wrote(5, "unclear")], says: ["mixed"] },
    { life: "an order is in force", on: 5, happens: [mode(0, "order"), wrote(5, "needed")], says: ["order"] },
    { life: "they were hurt by this person", on: 5, happens: [mode(0, "own-violence"), wrote(5, "warm")], says: ["distance"] },
    {
      life: "they asked for no contact, then wrote",
      on: 5,
      happens: [...clear, mode(1, "asked-to-stop"), wrote(5, "warm")],
      says: ["not-answered"],
    },
    { life: "afraid, and about the rent", on: 5, happens: [...clear, mode(1, "afraid"), wrote(5, "needed")], says: ["needed-only"] },
    {
      life: "replies were opened a day after the reason",
      on: 8,
      happens: [
        ...clear,
        mode(1, "asked-to-stop"),
        wrote(5, "warm"),
        [6, "mode-end", { mode: "asked-to-stop", reason: "They wrote.", began: idOf(4) }],
        wrote(8, "warm"),
      ],
      says: ["warm"],
    },
  ],
  silent: [
    { life: "the three questions are open", on: 5, happens: [wrote(5, "warm")] },
    { life: "two days ago", on: 7, happens: [...clear, wrote(5, "warm")] },
    { life: "what came is a no", on: 5, happens: [...clear, wrote(5, "no-contact-wish")] },
    { life: "they wrote to the ex", on: 5, happens: [...clear, text(5)] },
  ],
};
