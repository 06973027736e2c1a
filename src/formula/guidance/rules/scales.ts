import { between } from "../../situation.ts";
import type { ScaleName } from "../../views/scales.ts";
import { rule } from "../rule.ts";

const names = ["phq4", "sise", "rses"] as const satisfies readonly ScaleName[];

/** One a day: questions about oneself are work. */
export const scales = rule({
  id: "scales",
  covers: ["F61"],
  says: {
    phq4: "Four short questions about the last two weeks. A screen, not a diagnosis, and only for you.",
    sise: "One sentence about yourself, once a week. A single point up or down is noise.",
    rses: "Ten sentences about how you see yourself, at the start, after 30 and after 60 days. They compare you with nobody.",
  },
  applies: ({ scalesDue, situation, today, isEmpty, safety }) => {
    if (isEmpty || safety().open.length > 0 || between(situation, "scale", today, today).length > 0) return null;
    const due = scalesDue();
    const name = names.find((one) => due[one].due);
    return name === undefined ? null : [{ say: name, step: "start", leadsTo: `scale:${name}` }];
  },
});
