import { rule } from "../rule.ts";

/** Three equal ways, never an alarm to write: a first message is named only where every condition of F46 holds. */
export const weeksOver = rule({
  id: "weeks-over",
  covers: ["F36", "F46"],
  says: {
    longer: "The weeks you chose are over. One way is to go on for longer; nothing has to be decided today.",
    "let-go": "Another way, worth just as much, is to let go. What you built stays yours.",
    "first-message": "And one way is a single light message, if there is one calm reason and no answer would be fine.",
  },
  applies: ({ days, firstMessage }) => {
    const weeks = days();
    if (weeks === null || !weeks.reviewDue) return null;
    const said = { step: "after", entries: [weeks.entry] } as const;
    const two = [{ ...said, say: "longer", leadsTo: "weeks-review" } as const, { ...said, say: "let-go", leadsTo: "letting-go" } as const];
    return firstMessage().open ? [...two, { ...said, say: "first-message", leadsTo: "first-message" }] : two;
  },
});
