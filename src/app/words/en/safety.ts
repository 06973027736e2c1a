export const safetyWords = { title: "Safety" } as const;
