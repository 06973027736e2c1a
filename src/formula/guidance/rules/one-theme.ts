import { rule } from "../rule.ts";

export const oneTheme = rule({
  id: "one-theme",
  covers: ["F63"],
  says: { turn: "Three pages on one theme in two days. Something to do, or somebody to call, may serve you better than a fourth." },
  applies: ({ theme }) => {
    const offer = theme();
    return offer === null ? null : [{ say: "turn", step: "own-world", entries: offer.entries, grade: "C", leadsTo: "my-person" }];
  },
});
