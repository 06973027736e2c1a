import { rule } from "../rule.ts";

const twoWeeks = 14 * 24;

export const warmth = rule({
  id: "warmth",
  covers: ["F47", "C13"],
  says: {
    slowly: "There has been warmth lately. If it goes on: slowly, in daylight, and what ended it said aloud early.",
    "on-and-off": "You have parted before. In one study, parting and returning again and again went with more low mood and worry.",
  },
  applies: ({ received, guarded, safety, want, path, facts }) => {
    const warm = received(twoWeeks).filter(({ body }) => body.tone === "warm");
    if (guarded() || safety().open.length > 0 || warm.length < 2 || want() === "let-go" || path().is !== "open") return null;
    const entries = warm.map(({ id }) => id);
    const slowly = { say: "slowly", step: "after", entries, leadsTo: "card:if-warmth-comes-back" } as const;
    const { partings } = facts();
    if (typeof partings !== "number" || partings < 2) return [slowly];
    return [slowly, { say: "on-and-off", step: "after", entries, rule: "C13", grade: "C", leadsTo: "card:on-and-off" }];
  },
});
