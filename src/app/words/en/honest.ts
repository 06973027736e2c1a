export const honestWords = { title: "Honest notes" } as const;
