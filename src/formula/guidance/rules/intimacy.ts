import { rule } from "../rule.ts";

export const intimacy = rule({
  id: "intimacy",
  covers: ["S15", "C11"],
  says: {
    standard:
      "Does this fit the standard you set, and what does each of you expect? Research does not say that it harms you, nor that it helps.",
    pressure: "Where there is pressure or fear, it is something else, and never your fault.",
  },
  applies: ({ signal, guarded }) => {
    const entry = signal("S15", 48);
    if (entry === null) return null;
    const help = { say: "pressure", step: "safety", entries: [entry], rule: "S9", leadsTo: "help:domestic-abuse" } as const;
    return guarded() ? [help] : [{ say: "standard", step: "respect", entries: [entry], grade: "B", leadsTo: "weigh" }, help];
  },
});
