export const cardsWords = { title: "Cards" } as const;
