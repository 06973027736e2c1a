export const insightsWords = { title: "Insights" } as const;
