export const quickWords = {
  other: "Or in your words",
} as const;
