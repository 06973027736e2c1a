import { rule } from "../rule.ts";

/** Every time, whatever the tone of the next one: the view counts, the words do not matter. */
export const unanswered = rule({
  id: "unanswered",
  covers: ["F27", "S8"],
  says: {
    stop: "Two messages have gone without an answer. A further one asks more, however kind it is, and repeated contact can frighten.",
    needed: "If something must be settled, wait, and then use one other channel for that matter alone.",
  },
  applies: ({ unanswered, facts, guarded }) => {
    const { stop, entries } = unanswered();
    if (!stop) return null;
    const { ties } = facts();
    const tied = Array.isArray(ties) && ties.some((tie) => tie !== "friends");
    const advice = { say: "stop", step: "safety", entries, leadsTo: "urge" } as const;
    // Under a mode another channel is no advice.
    return tied && !guarded() ? [advice, { say: "needed", step: "own-world", entries, leadsTo: "card:limited-contact" }] : [advice];
  },
});
