export const weekWords = { title: "The week" } as const;
