import { rule } from "../rule.ts";

export const limitedContact = rule({
  id: "limited-contact",
  covers: ["F24", "S14", "F23"],
  says: {
    rule: "What still ties you may be settled: one matter, short, friendly and firm, on one channel. It costs no day.",
    guarded: "What still ties you may be settled and nothing more. Such a message can be read here before you send it.",
    alone: "What still ties you: ask your lawyer or the court which way is allowed, and for what.",
  },
  applies: ({ facts, guarded, holds, days }) => {
    const { ties } = facts();
    // Friends in common are a tie that needs no message.
    if (!Array.isArray(ties) || !ties.some((tie) => tie !== "friends")) return null;
    const said = { step: "own-world", rule: "S14" } as const;
    if (holds("order")) return [{ ...said, say: "alone", step: "safety", leadsTo: "help-text:S5" }];
    if (holds("own-violence")) return [{ ...said, say: "alone", step: "safety", leadsTo: "help:own-behaviour" }];
    if (guarded()) return [{ ...said, say: "guarded", leadsTo: "check:logistics" }];
    return days() === null ? null : [{ ...said, say: "rule", leadsTo: "card:limited-contact" }];
  },
});
