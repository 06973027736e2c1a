import { rule } from "../rule.ts";
import { tipOf } from "../tip.ts";

export const tipToday = rule({
  id: "tip-today",
  covers: ["F64"],
  says: { tip: "{text}" },
  applies: (context) => {
    const tip = context.asked() ? tipOf(context) : null;
    if (tip === null) return null;
    const said = { say: "tip", about: tip.id, gaps: { text: tip.text }, step: tip.step, leadsTo: "tip" } as const;
    return [tip.source === undefined ? said : { ...said, grade: tip.source.grade }];
  },
});
