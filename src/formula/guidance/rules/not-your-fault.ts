import { rule } from "../rule.ts";

export const notYourFault = rule({
  id: "not-your-fault",
  covers: ["S20"],
  says: { theirs: "No one deserves to be hurt; whatever came before it, the act was theirs. There are people to tell, also half a story." },
  applies: ({ signal }) => {
    const entry = signal("S20", 7 * 24);
    return entry === null ? null : [{ say: "theirs", step: "safety", entries: [entry], leadsTo: "help:domestic-abuse" }];
  },
});
