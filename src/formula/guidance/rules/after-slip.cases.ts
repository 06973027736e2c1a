import { idOf } from "../../testing.ts";
import { began, type Cases, clear, mode, text } from "../cases.ts";

export const cases: Cases = {
  rule: "after-slip",
  speaks: [
    {
      life: "a text this afternoon",
      on: 10,
      happens: [...clear, began(1), text(10)],
      says: ["not-the-end", "unsafe", "next-hour", "change", "plan", "go-on-early"],
    },
    {
      life: "a like, in the sixth week",
      on: 40,
      happens: [...clear, began(1, 60), [40, "contact", { way: "like" }]],
      says: ["not-the-end", "unsafe", "next-hour", "change", "plan", "go-on"],
    },
    {
      life: "going where they are, under asked to stop",
      on: 10,
      happens: [...clear, began(1), mode(3, "asked-to-stop"), [10, "contact", { way: "where-they-are" }]],
      says: ["not-the-end", "unsafe", "next-hour", "change", "plan", "go-on-early"],
    },
  ],
  silent: [
    { life: "yesterday at noon", on: 11, happens: [...clear, began(1), text(10)] },
    { life: "about the children", on: 10, happens: [...clear, began(1), text(10, { need: "children" })] },
    { life: "before the weeks began", on: 10, happens: [...clear, text(10)] },
    { life: "on Day 0, after the start", on: 1, happens: [...clear, began(1.4), text(1)] },
    { life: "taken back", on: 10, happens: [...clear, began(1), text(10), [10, "withdraw", { of: idOf(4) }]] },
  ],
};
