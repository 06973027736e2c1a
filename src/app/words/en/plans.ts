export const plansWords = { title: "Plans" } as const;
