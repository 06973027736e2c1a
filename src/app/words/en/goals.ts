export const goalsWords = { title: "Goals" } as const;
