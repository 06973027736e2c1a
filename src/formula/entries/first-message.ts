import { flag, kind, maybe, oneOf, words } from "../kind.ts";
export const firstMessage = kind({
  name: "first-message",
  says: "The first message after the weeks was sent, or left (F46).",
  fields: { what: oneOf(["sent", "left"]), text: maybe(words), reason: maybe(words), fineWithout: maybe(flag) },
});
