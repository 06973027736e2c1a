import { rule } from "../rule.ts";

/** Straight to step 2 once step 1 is done or closed (F10). Under a mode distance has no end to choose. */
export const beginWeeks = rule({
  id: "begin-weeks",
  covers: ["F20", "F15", "F10"],
  says: {
    begin:
      "The next few weeks can be yours: 30 days without contact from you, unless you choose another length. No study shows a magic number.",
    tied: "The next few weeks can be yours: contact only for what must be settled. 30 days unless you choose otherwise; no study shows a magic number.",
    said: "You said it, and nothing more is asked of you. Now the weeks can begin; note how they took it, if you like.",
  },
  applies: ({ days, stepOne, guarded, safety, facts, isEmpty }) => {
    if (isEmpty || guarded() || safety().open.length > 0 || days() !== null || stepOne().open) return null;
    const { passed } = stepOne();
    const said = { step: "own-world", leadsTo: "weeks" } as const;
    if (passed !== null && passed.how !== "skipped") return [{ ...said, say: "said", entries: [passed.entry], rule: "F15" }];
    const { ties } = facts();
    const tied = Array.isArray(ties) && ties.some((tie) => tie !== "friends");
    return [{ ...said, say: tied ? "tied" : "begin", entries: passed === null ? [] : [passed.entry] }];
  },
});
