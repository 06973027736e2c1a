import { rule } from "../rule.ts";

/** Both are kept only where they were saved (R55). */
export const lifeFirst = rule({
  id: "life-first",
  covers: ["S1", "S22"],
  says: {
    life: "Feelings this strong do ease, and you do not have to wait it out alone. Please reach a person now.",
    "not-ok": "You said that you're not OK. People answer these lines, and you need no right words.",
  },
  applies: ({ signal }) => {
    const life = signal("S1", 24);
    if (life !== null) return [{ say: "life", step: "safety", entries: [life], leadsTo: "help:suicide" }];
    const notOk = signal("S22", 24);
    return notOk === null ? null : [{ say: "not-ok", step: "safety", entries: [notOk], rule: "S22", leadsTo: "help:suicide" }];
  },
});
