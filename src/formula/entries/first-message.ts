import { flag, kind, maybe, oneOf, words } from "../kind.ts";
export const firstMessage = kind({
  name: "first-message",
  fields: { what: oneOf(["sent", "left"]), text: maybe(words), reason: maybe(words), fineWithout: maybe(flag) },
});
