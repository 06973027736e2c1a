export const cardPartsWords = {
  theirs: "They wrote:",
  done: (step: string) => `Done: ${step}`,
} as const;
