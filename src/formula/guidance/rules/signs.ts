import { rule } from "../rule.ts";

export const signs = rule({
  id: "signs",
  covers: ["F53", "F54", "C14"],
  says: { note: "If you want to keep a note of what came, keep the exact words. Clues cannot tell you what they mean." },
  applies: ({ received, guarded, safety, want, path }) => {
    const came = received(72).filter(({ body }) => body.tone === "warm" || body.tone === "mixed");
    const closed = guarded() || safety().open.length > 0 || want() === "let-go" || path().is !== "open";
    if (closed || came.length === 0) return null;
    return [{ say: "note", step: "respect", entries: came.map(({ id }) => id), rule: "F54", grade: "C", leadsTo: "signs" }];
  },
});
