import { rule } from "../rule.ts";

export const ownConduct = rule({
  id: "own-conduct",
  covers: ["S7", "S11"],
  says: {
    following: "Watching or following somebody frightens them and may be a crime. You can end it today, without a word to them.",
    noticed: "It took honesty to write down what you did. It has to stop, and there are people who help with exactly this.",
  },
  applies: ({ signal }) => {
    const following = signal("S7", 14 * 24);
    if (following !== null) return [{ say: "following", step: "safety", entries: [following], leadsTo: "help:own-behaviour" }];
    const noticed = signal("S11", 14 * 24);
    return noticed === null ? null : [{ say: "noticed", step: "safety", entries: [noticed], rule: "S11", leadsTo: "help:own-behaviour" }];
  },
});
