export const firstWords = { title: "A first message" } as const;
