import { rule } from "../rule.ts";

export const agree = rule({
  id: "agree",
  covers: ["F10", "F11", "F12", "F16", "C2", "C3"],
  says: {
    sincere: "Would you still say that parting is right if they never answered? Only then is step 1 for you.",
    skip: "You would not say it without an answer, so skipping is the better choice. It costs you nothing.",
    asked: "Note what they asked for first; what you write may not go against it.",
    offer: "Force meets force; agreeing stands beside them, with nobody to push against. If you mean it, say it once and ask for nothing.",
    aloud: "It can be said in person or by phone as well. A short script is there to rehearse aloud.",
  },
  applies: ({ stepOne }) => {
    const { open, sincere, advisesSkipping, askedFor } = stepOne();
    if (!open) return null;
    const asked = { step: "agree", entries: sincere === null ? [] : [sincere] } as const;
    if (sincere === null) return [{ ...asked, say: "sincere", rule: "F12", grade: "D", leadsTo: "step-1" }];
    if (advisesSkipping) return [{ ...asked, say: "skip", rule: "F12", leadsTo: "weeks" }];
    if (askedFor === null) return [{ ...asked, say: "asked", rule: "F12", leadsTo: "step-1" }];
    const entries = [askedFor, sincere];
    return [
      { step: "agree", say: "offer", entries, rule: "F11", grade: "A", leadsTo: "step-1" },
      { step: "agree", say: "aloud", entries, rule: "F16", leadsTo: "card:agree-in-person" },
    ];
  },
});
