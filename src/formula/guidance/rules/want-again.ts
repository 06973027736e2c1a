import { rule } from "../rule.ts";

/** The weekly review asks it too; where that is due, once is enough. */
export const wantAgain = rule({
  id: "want-again",
  covers: ["F3"],
  says: {
    ask: "What do you want now: them back, to let go, or are you not sure? Any answer may differ from last week's, and nothing is lost by it.",
  },
  applies: ({ reviews, isEmpty }) => {
    const { want, due } = reviews();
    if (isEmpty || due || !want.askAgain) return null;
    return [{ say: "ask", step: "start", entries: want.entry === null ? [] : [want.entry], leadsTo: "want" }];
  },
});
