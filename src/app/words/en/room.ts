export const roomWords = { title: "Room" } as const;
