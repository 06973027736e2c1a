import { begunOn } from "../../views/begun.ts";
import { rule } from "../rule.ts";

/** Days after the set-up on which it is pointed out. */
const days = 3;

export const honest = rule({
  id: "honest",
  covers: ["F65", "C15"],
  says: {
    notes:
      "No study shows how to bring somebody back; this is about you being all right either way. What is known of each step stands in the honest notes.",
  },
  applies: ({ situation, chapter, today, isEmpty }) => {
    if (isEmpty || today - begunOn(situation, chapter(), today) >= days) return null;
    return [{ say: "notes", step: "start", leadsTo: "honest-notes" }];
  },
});
