import { all } from "../../situation.ts";
import { rule } from "../rule.ts";

export const signsClosed = rule({
  id: "signs-closed",
  covers: ["F54", "F53"],
  says: { closed: "The page of signs is closed. A clear no, or somebody's safety, stands above every clue." },
  applies: ({ situation, safety, guarded, chapter, today }) => {
    const kept = guarded() && all(situation, "sign").some((row) => row.chapter === chapter() && row.day <= today);
    const first = safety().modes[0];
    return kept && first !== undefined ? [{ say: "closed", step: "safety", entries: [first.entry], leadsTo: "own-world" }] : null;
  },
});
