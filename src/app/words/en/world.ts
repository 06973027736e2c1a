export const worldWords = { title: "Own world" } as const;
