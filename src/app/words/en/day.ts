export const dayWords = { title: "How is today?" } as const;
