export const startWords = { title: "Set it up" } as const;
