export const respectWords = { title: "Self-respect" } as const;
