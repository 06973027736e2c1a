import { rule } from "../rule.ts";

export const notCoping = rule({
  id: "not-coping",
  covers: ["S19"],
  says: {
    doctor:
      "Eating, sleeping or working has been hard for two weeks, and a body needs more than patience then. Ring a doctor's practice tomorrow.",
  },
  applies: ({ checkIns, signal }) => {
    const entry = checkIns().notCoping ?? signal("S19", 14 * 24);
    return entry === null ? null : [{ say: "doctor", step: "safety", entries: [entry], leadsTo: "help:general" }];
  },
});
