import { kind, maybe, oneOf, words } from "../kind.ts";
/** Step 1 happens once: sent, skipped, or, after a typed reason and a day, allowed again (F10-F16). */
export const agreement = kind({
  name: "agreement",
  fields: {
    what: oneOf(["sent", "said", "skipped", "again"]),
    way: maybe(oneOf(["message", "in-person", "phone"])),
    text: maybe(words),
    /** Typed reason for another one, or why it was skipped. */
    reason: maybe(words),
  },
  holds: [({ what, reason }) => what !== "again" || (reason ?? "").trim() !== "", "needs a reason for another one"],
});
