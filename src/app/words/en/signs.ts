export const signsWords = { title: "Signs" } as const;
