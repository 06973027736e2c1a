import { kind, maybe, oneOf, someWords, whole, words } from "../kind.ts";
export const journal = kind({
  name: "journal",
  ofPerson: true,
  fields: { prompt: oneOf(["day", "got-back", "who-i-am", "free"]), text: someWords, theme: maybe(words), minutes: maybe(whole(0, 600)) },
});
