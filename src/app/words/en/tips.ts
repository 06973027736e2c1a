import { todayWords } from "./today.ts";

export const tipsWords = {
  title: "Tips",
  lead: "One a day. It fits the step, the day, and what just happened.",
  today: "Today",
  none: "No tip for today. That is fine.",
  earlier: "Shown before",
  earlierNone: "What was shown before will stand here.",
  step: "Step",
  every: "All steps",
  steps: {
    start: "At the start",
    agree: "Step 1: agree",
    "own-world": "Step 2: own world",
    respect: "Step 3: self-respect",
    after: "After the weeks",
  },
  resting: "Tips that speak of contact rest for now.",
  grades: todayWords.grades,
  source: (id: string) => `Evidence ${id}.`,
  honest: "Honest notes",
  honestWhy: "What is known and what is not",
} as const;
