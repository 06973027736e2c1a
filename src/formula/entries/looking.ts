import { kind, maybe, oneOf, words } from "../kind.ts";
import { around } from "./contact.ts";

export const looked = ["profile", "story", "last-seen", "old-chat", "photos", "other"] as const;

/** Counted apart from contact; it ends no run (F22). */
export const looking = kind({
  name: "looking",
  fields: { what: oneOf(looked), note: maybe(words), ...around },
});
