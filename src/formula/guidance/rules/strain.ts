import { between } from "../../situation.ts";
import { strainNote } from "../../views/measures.ts";
import { rule } from "../rule.ts";

/** Days after the answers during which it is said. */
const said = 14;

export const strain = rule({
  id: "strain",
  covers: ["S18", "F61"],
  says: { see: "Your answers show much strain; this is a screen, not a diagnosis. A doctor or a counsellor can look closer with you." },
  applies: ({ situation, moment, today }) => {
    if (between(situation, "scale", today - said + 1, today).length === 0) return null;
    const note = strainNote(situation, moment);
    return note === null ? null : [{ say: "see", step: "safety", entries: note.entries, leadsTo: "help:general" }];
  },
});
