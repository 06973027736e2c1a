export const searchWords = { title: "Search" } as const;
