export const positionWords = { title: "Position" } as const;
