import { kind, maybe, oneOf, words } from "../kind.ts";
/** Contact that the ex started. It never counts (F23); it answers what was sent before. */
export const received = kind({
  name: "received",
  fields: {
    way: oneOf(["text", "call", "voice-note", "email-or-letter", "gift", "reaction", "direct-message", "visit", "through-someone"]),
    tone: oneOf(["needed", "warm", "mixed", "no-contact-wish", "unclear"]),
    text: maybe(words),
  },
  // A clear "no" outranks everything: it sets the mode (F4, F54).
  apply: ({ body }) => [
    { table: "received", body },
    ...(body.tone === "no-contact-wish" ? [{ table: "mode", body: { mode: "asked-to-stop", because: "answer" } }] : []),
  ],
});
