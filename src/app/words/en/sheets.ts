export const sheetsWords = { title: "Good to know" } as const;
