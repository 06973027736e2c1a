export const spaceWords = { title: "Space" } as const;
