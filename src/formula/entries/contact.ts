import { flag, kind, list, maybe, oneOf, whole, words } from "../kind.ts";
/** Contact that they start, each kind by its own name, with its weight: how much of a day it costs in *space* (F21). */
export const ways = {
  text: 1,
  call: 1,
  "voice-note": 1,
  "email-or-letter": 1,
  gift: 1,
  comment: 0.7,
  like: 0.4,
  "direct-message": 1,
  "story-reply": 0.7,
  visit: 1,
  "where-they-are": 1,
  "join-their-group": 0.7,
  "ask-friends": 0.5,
  "ask-family": 0.6,
  "through-someone": 0.8,
  intimate: 1,
  "beyond-need": 0.6,
} as const;
export type Way = keyof typeof ways;
export const wayNames = Object.keys(ways) as Way[];

/** What makes contact needed, so that it never counts (F23). */
export const needs = ["children", "home", "money", "work", "law", "pets", "health", "belongings", "danger"] as const;

/** What was happening (F25). */
export const around = {
  place: maybe(words),
  feeling: maybe(words),
  drink: maybe(flag),
  trigger: maybe(words),
};

export const contact = kind({
  name: "contact",
  fields: {
    way: oneOf(wayNames),
    need: maybe(oneOf(needs)),
    /** After a meeting. */
    chance: maybe(oneOf(["chance", "could-have-known", "on-purpose"])),
    /** True once they know that it was answered, or that it asked for none (a like). */
    answered: maybe(flag),
    strength: maybe(whole(0, 10)),
    note: maybe(words),
    helped: maybe(list(words)),
    ...around,
  },
});
