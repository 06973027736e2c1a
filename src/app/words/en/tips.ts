export const tipsWords = { title: "Tips" } as const;
