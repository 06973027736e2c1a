export const receivedWords = { title: "They wrote first" } as const;
