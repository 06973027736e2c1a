export const honestWords = {
  title: "Honest notes",
  lead: "What the author of these steps says, what is known about it, and what this app does.",
  whole: "No study has tested the three steps as a whole.",
  steps: {
    start: "The whole of it",
    agree: "Step 1: agree",
    "own-world": "Step 2: own world",
    respect: "Step 3: self-respect",
    after: "After the weeks",
  },
  claim: "The claim:",
  known: "What is known",
  therefore: "So",
} as const;
