import { rule } from "../rule.ts";

export const dangerNow = rule({
  id: "danger-now",
  covers: ["S2"],
  says: { call: "If you are in danger now, call the emergency number. You do not need to be sure." },
  applies: ({ signal }) => {
    const entry = signal("S2", 24);
    return entry === null ? null : [{ say: "call", step: "safety", entries: [entry], leadsTo: "help:emergency" }];
  },
});
