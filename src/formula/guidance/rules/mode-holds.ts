import type { Mode } from "../../entries/mode.ts";
import type { Place, RuleNumber } from "../item.ts";
import { rule } from "../rule.ts";

/** What each mode rests on in the decision table, and the help that fits. */
const of: Readonly<Record<Mode, { readonly rule: RuleNumber; readonly leadsTo: Place }>> = {
  order: { rule: "S5", leadsTo: "help-text:S5" },
  "asked-to-stop": { rule: "S6", leadsTo: "help-text:S6" },
  afraid: { rule: "S9", leadsTo: "help:domestic-abuse" },
  "own-violence": { rule: "S11", leadsTo: "help:own-behaviour" },
};

/** Says which ways are closed and why, as long as a mode holds: nothing here opens it (R39). */
export const modeHolds = rule({
  id: "mode-holds",
  covers: ["F4", "S5", "S6", "S9", "S11"],
  says: {
    order:
      "An order is in force, so every way to them is closed here. For children or money, ask your lawyer or the court which channel is allowed.",
    "asked-to-stop":
      "They asked for no contact, and that is the answer. Only what must be settled can be read here; your own world stays open.",
    afraid:
      "You should be safe first, so step 1 and every message about the two of you are closed. People who know about this can help you plan.",
    "own-violence": "They are owed safety and distance, so every way to them is closed here. There are people who help you to stop.",
  },
  applies: ({ safety }) => safety().modes.map(({ mode, entry }) => ({ say: mode, step: "safety", entries: [entry], ...of[mode] })),
});
