export const ifThenWords = {
  when: "If",
  whenHint: "What comes: an hour, a place, a feeling.",
  will: "then",
  willHint: "What you do. Begin with “I”.",
} as const;
