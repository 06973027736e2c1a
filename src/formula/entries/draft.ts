import { kind, maybe, oneOf, someWords, whole } from "../kind.ts";
export const draft = kind({
  name: "draft",
  fields: {
    text: someWords,
    context: oneOf(["agree", "no-contact", "reply", "first-contact", "logistics", "third-party"]),
    /** Hours that it waits. */
    hours: whole(0, 72),
    state: maybe(oneOf(["waits", "put-away", "letter", "taken"])),
  },
});
