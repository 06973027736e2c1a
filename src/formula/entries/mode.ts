import { date, kind, maybe, oneOf, words } from "../kind.ts";
/** The four safety modes (F4). */
export const modes = ["order", "asked-to-stop", "afraid", "own-violence"] as const;
export type Mode = (typeof modes)[number];

export const mode = kind({
  name: "mode",
  ofPerson: true,
  fields: {
    mode: oneOf(modes),
    /** What it rests on. */
    because: oneOf(["answer", "signal", "settings", "block"]),
    /** The day on which an order ends, where it is known. */
    until: maybe(date),
    note: maybe(words),
  },
});
