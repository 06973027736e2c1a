import { rule } from "../rule.ts";

export const threat = rule({
  id: "threat",
  covers: ["S3", "S4"],
  says: {
    harm: "Put the phone down and talk to somebody now. A feeling this hot can pass without an act.",
    expose: "Words like these frighten people and may be a crime. The draft can go, and nobody needs to see it.",
  },
  applies: ({ signal }) => {
    const harm = signal("S3", 48);
    if (harm !== null) return [{ say: "harm", step: "safety", entries: [harm], leadsTo: "help:general" }];
    const expose = signal("S4", 48);
    return expose === null ? null : [{ say: "expose", step: "safety", entries: [expose], rule: "S4", leadsTo: "help-text:S4" }];
  },
});
