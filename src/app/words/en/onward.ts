export const onwardWords = { title: "Onward" } as const;
