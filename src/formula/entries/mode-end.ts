import { date, id, kind, maybe, oneOf, someWords } from "../kind.ts";
import { modes } from "./mode.ts";

/** Asks for a mode to end; it does so 24 hours later, and only where F4 lets it. */
export const modeEnd = kind({
  name: "mode-end",
  ofPerson: true,
  fields: {
    mode: oneOf(modes),
    reason: someWords,
    /** The day on which the order ended: an order needs it. */
    ended: maybe(date),
    /** The entry that says the ex began contact: *asked to stop* needs it. */
    began: maybe(id),
  },
  holds: [
    ({ mode, ended, began }) => (mode !== "order" || ended !== undefined) && (mode !== "asked-to-stop" || began !== undefined),
    "needs the end date of the order, or the entry that the ex began contact",
  ],
});
