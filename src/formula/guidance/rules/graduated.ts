import { rule } from "../rule.ts";

/** The one that speaks after graduation: it asks for nothing, and nothing is ever deleted by itself. */
export const graduated = rule({
  id: "graduated",
  covers: ["F48"],
  says: {
    fewer: "Keel keeps quiet now. Help and the urge page stay one tap away.",
    archived: "This chapter is in the archive. You can open it whenever you like, or leave it closed.",
    deletion: "If you no longer need what you wrote, you can delete it, in two steps. It may as well stay.",
  },
  applies: ({ path }) => {
    const { is, entry, archived, offersDeletion } = path();
    if (is !== "graduated" || entry === null) return null;
    const said = { step: "after", entries: [entry] } as const;
    if (offersDeletion) return [{ ...said, say: "deletion", leadsTo: "delete" }];
    return archived ? [{ ...said, say: "archived", leadsTo: "archive" }] : [{ ...said, say: "fewer", leadsTo: "nothing" }];
  },
});
