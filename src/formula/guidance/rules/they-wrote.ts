import { rule } from "../rule.ts";

/** F28's three branches; what a mode leaves of them comes first. */
export const theyWrote = rule({
  id: "they-wrote",
  covers: ["F28", "F23", "F24"],
  says: {
    order: "They wrote, and an order is in force. Keep it with its date and do not answer; ask your lawyer or the court.",
    distance: "They wrote. Distance is what you owe them, so no answer goes out from here.",
    "not-answered": "They wrote. You owe no answer, and it can stand there unread.",
    "needed-only":
      "They wrote about something that must be settled. That matter alone can be read here, and it can wait until you are calm.",
    needed: "They wrote about something needed. One matter, friendly and short, when you are calm; it costs no day.",
    warm: "They wrote something warm. There is no hurry: let an evening pass, and a short answer is enough.",
    mixed: "They wrote, and it is more than one thing. Wait a day, then answer only what needs it.",
  },
  applies: ({ received, holds, safety, guarded }) => {
    const last = received(24).at(-1);
    if (last === undefined || last.body.tone === "no-contact-wish") return null;
    // Until the three questions are answered an answer to the ex is not spoken of (F1).
    if (!safety().answered && !guarded()) return null;
    const { tone } = last.body;
    const said = { step: "own-world", entries: [last.id] } as const;
    if (holds("order")) return [{ ...said, say: "order", rule: "S5", step: "safety", leadsTo: "help-text:S5" }];
    if (holds("own-violence")) return [{ ...said, say: "distance", rule: "R32", step: "safety", leadsTo: "help:own-behaviour" }];
    const repliesOpen = safety().modes.some((one) => one.repliesOpen) && !holds("afraid");
    if ((holds("afraid") || holds("asked-to-stop")) && !repliesOpen)
      return tone === "needed"
        ? [{ ...said, say: "needed-only", rule: "S14", leadsTo: "check:logistics" }]
        : [{ ...said, say: "not-answered", rule: "F4", step: "safety", leadsTo: "nothing" }];
    const branch = tone === "unclear" ? "mixed" : tone;
    return [{ ...said, say: branch, leadsTo: `card:they-wrote-${branch}` }];
  },
});
