export const measuresWords = { title: "Measures" } as const;
