import { inWords } from "../en.ts";

export const insightsWords = {
  title: "Insights",
  lead: "What you wrote down, drawn. It says what was, not what will be.",
  period: {
    legend: "How far back",
    hint: "For mood, time given and the position.",
    options: [
      ["4", "4 weeks"],
      ["8", "8 weeks"],
      ["12", "12 weeks"],
    ] as const,
  },
  none: "–",
  today: "Today",
  space: {
    title: "Space",
    empty: "No weeks are begun yet. Days are counted from then on.",
  },
  trend: {
    title: "Position by week",
    empty: "Nothing to measure yet.",
    says: (parts: readonly string[]) => `The five parts by week, smoothed. ${parts.join(" ")}`,
    saysPart: (name: string, from: number, to: number) => `${name}: from ${from} to ${to} of 100.`,
    caption: (weeks: number) =>
      `${inWords(weeks)} ${weeks === 1 ? "week" : "weeks"}, each from 0 at the line to 100. The line is smoothed, the points are the weeks.`,
    table: { title: "Position by week", week: "Week until" },
    cell: (value: number, smoothed: number) => `${value} (line ${smoothed})`,
  },
  mood: {
    title: "Mood and its neighbours",
    names: { mood: "Mood", pull: "Pull toward contact", sleep: "Sleep", inTheWay: "Got in the way" },
    ends: {
      mood: "0 very low, 10 very good",
      pull: "0 none, 10 as strong as it gets",
      sleep: "0 very bad, 10 very good",
      inTheWay: "0 not at all, 10 all day",
    },
    empty: "No check-in yet. It takes under 20 seconds.",
    says: (days: number, parts: readonly string[]) => `Check-ins of the last ${days} days, each from 0 to 10. ${parts.join(" ")}`,
    saysPart: (name: string, answers: number, from: number | null, to: number | null) =>
      from === null || to === null
        ? `${name}: ${answers} ${answers === 1 ? "answer" : "answers"}.`
        : `${name}: a week’s mean from ${from} to ${to}.`,
    mean: (value: number | null) => (value === null ? "–" : `${value} of 10, mean of 7 days`),
    caption: "Points are days. The line is the mean of seven days. A day without an answer stays empty.",
    own: "Our own questions, not a validated test.",
    table: { title: "Check-ins by day", day: "Day" },
  },
  hours: {
    title: "Hard hours",
    go: ["Make a plan for it", "If it is that hour, then …"],
  },
  given: {
    title: "Time given",
    empty: "Nothing written down yet.",
  },
  lookBack: ["Look back", "A chat that you exported, in pictures"],
  measures: ["Measures", "Three published scales, kept apart from these"],
} as const;
