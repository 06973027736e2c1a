export const whenWords = {
  today: (time: string) => `Today, ${time}.`,
  another: "Another time",
  now: "Now, after all",
  day: "Day",
  hour: "About what hour",
  oclock: (hour: number) => `${hour}:00`,
  future: "That has not come yet. Choose a day and hour that are over.",
  noDate: "Choose a day.",
} as const;
