export const moreWords = { title: "More" } as const;
