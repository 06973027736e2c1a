export const minuteWords = { title: "Take a minute" } as const;
