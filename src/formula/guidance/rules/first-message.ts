import { rule } from "../rule.ts";

/** Only while every condition holds; while the review is open it is one of its three ways instead. */
export const firstMessage = rule({
  id: "first-message",
  covers: ["F46"],
  says: {
    one: "You chose a first message, and nothing stands against it today. One light thing, if there is a calm reason and no answer would be fine.",
  },
  applies: ({ days, firstMessage }) => {
    const { open, conditions } = firstMessage();
    if (!open || days()?.reviewDue === true) return null;
    const over = conditions.find(({ is }) => is === "weeks-over");
    return [{ say: "one", step: "after", entries: over?.entries ?? [], leadsTo: "first-message" }];
  },
});
