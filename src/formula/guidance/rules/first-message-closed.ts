import type { ConditionName } from "../../views/first-message.ts";
import { rule } from "../rule.ts";

/** Said once the weeks are over, for the first condition that does not hold. */
export const firstMessageClosed = rule({
  id: "first-message-closed",
  covers: ["F46", "F4"],
  says: {
    safe: "A first message stays closed: what was asked for and who is safe come before it. The other ways are open.",
    "weeks-over": "A first message waits until the weeks are over and reviewed.",
    "no-slip": "A first message waits for 14 days without contact from you. There was some in that time.",
    "days-kept": "A first message waits until four fifths of all days were kept. More days are the way there.",
    "answered-before": "Two messages wait without an answer, so a first message is closed.",
    "no-costly-act": "A first message waits for two weeks without an act that cost you something.",
    "urges-held": "Your urges were stronger this week than the week before, so today is not the day for a first message.",
    first: "A first message was sent. No answer is an answer, and it settles the matter for as many days again.",
  } satisfies Record<Exclude<ConditionName, "not-letting-go">, string>,
  applies: ({ days, today, firstMessage, path }) => {
    const weeks = days();
    if (weeks === null || today < weeks.ends) return null;
    const { open, conditions, sent } = firstMessage();
    const missing = conditions.find(({ holds }) => !holds);
    // Whoever lets go, or closed the chapter, asks for none.
    if (missing?.is === "not-letting-go" || path().is !== "open") return null;
    // An answer turned it into a talk: what they write is another matter (F28).
    if (open || missing === undefined || (missing.is === "first" && sent?.answer !== null)) return null;
    const rule = missing.is === "safe" ? "F4" : "F46";
    const leadsTo = missing.is === "first" ? "card:no-answer-came" : "own-world";
    return [{ say: missing.is, step: "after", entries: missing.entries, rule, leadsTo }];
  },
});
