export const journalWords = { title: "Journal" } as const;
