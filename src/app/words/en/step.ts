export const stepWords = { title: "Step 1" } as const;
