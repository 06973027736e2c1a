import { rule } from "../rule.ts";

export const safetyQuestions = rule({
  id: "safety-questions",
  covers: ["F1"],
  says: {
    first: "Three short questions come first. They decide what is safe to suggest to you.",
    rest: "One or two of the safety questions are still open. Until they are answered, step 1 and every other way to the ex stay closed.",
  },
  applies: ({ safety }) => {
    const { open } = safety();
    if (open.length === 0) return null;
    return [{ say: open.length === 3 ? "first" : "rest", step: "safety", leadsTo: "safety-questions" }];
  },
});
