import { rule } from "../rule.ts";

export const theyInDanger = rule({
  id: "they-in-danger",
  covers: ["S12"],
  says: { call: "If they may be in danger, call the emergency number for them and tell somebody near them. Contact for this is no slip." },
  applies: ({ signal }) => {
    const entry = signal("S12", 48);
    return entry === null ? null : [{ say: "call", step: "safety", entries: [entry], leadsTo: "help:emergency" }];
  },
});
