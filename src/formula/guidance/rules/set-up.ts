import { rule } from "../rule.ts";

const asked = ["who-ended", "in-contact", "terms", "ties"] as const;

export const setUp = rule({
  id: "set-up",
  covers: ["F2"],
  says: { open: "A few questions are still open: who ended it, whether you are in contact, what still ties you. Each can be skipped." },
  applies: ({ facts, safety, isEmpty }) => {
    if (isEmpty || safety().open.length > 0) return null;
    const known = facts();
    return asked.some((name) => known[name] === undefined) ? [{ say: "open", step: "start", leadsTo: "set-up" }] : null;
  },
});
