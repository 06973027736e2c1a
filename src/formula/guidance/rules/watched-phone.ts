import { rule } from "../rule.ts";

export const watchedPhone = rule({
  id: "watched-phone",
  covers: ["S10"],
  says: {
    safer:
      "If somebody may be watching this phone, use a device they have never held. Change nothing suddenly before you have talked to a specialist.",
  },
  applies: ({ signal }) => {
    const entry = signal("S10", 14 * 24);
    return entry === null ? null : [{ say: "safer", step: "safety", entries: [entry], leadsTo: "help-text:S10" }];
  },
});
