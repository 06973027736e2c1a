import { inWords } from "../en.ts";

const times = (count: number, one: string, more: string) => `${inWords(count)} ${count === 1 ? one : more}`;

/** The weekly review: five questions, two minutes. */
export const weekWords = {
  title: "The week",
  lead: (from: string, to: string) => `${from} to ${to}. Five questions, two minutes. Leave out any.`,
  changing: "Written down today. You can change it.",
  kept: {
    title: "1. What you kept",
    days: (kept: number, of: number) =>
      of === 0 ? "" : kept === of ? (of === 7 ? "All seven days." : `All ${of} days so far.`) : `${kept} of ${of} days.`,
    waves: (count: number, acted: number) =>
      count === 0 ? "No wave written down." : `${times(count, "wave", "waves")}, ${acted === 0 ? "none acted on" : `${acted} acted on`}.`,
    looked: (count: number) => (count === 0 ? "Nothing looked up." : `Looked ${count === 1 ? "once" : `${count} times`}.`),
    given: (own: number, ex: number) =>
      own + ex === 0
        ? ""
        : `Of what you wrote down this week, ${own} ${own === 1 ? "entry was" : "entries were"} about your own life and ${ex} about them.`,
    before: (own: number, ex: number) => (own + ex === 0 ? "" : `The week before: ${own} and ${ex}.`),
    falling: "Over eight weeks the part about them has become smaller.",
    promised: (text: string) => `One thing from last time: “${text}”`,
    line: "What else did you keep?",
  },
  hard: {
    title: "2. What was hard",
    sleep: "Sleep",
    fixed: ["Being asked about them", "A song or a place", "Boredom", "Being alone"],
    parts: { morning: "morning", afternoon: "afternoon", evening: "evening", night: "night" },
    at: (weekday: string, part: string) => `${weekday} ${part}`,
    line: "Something else",
  },
  value: {
    title: (text: string) => `3. One value: “${text}”`,
    titleOpen: "3. One value",
    which: "Which one",
    so: (kept: number, bent: number) =>
      kept + bent === 0
        ? "Nothing was held to it this week."
        : `This week: kept ${times(kept, "time", "times").toLowerCase()}, bent ${times(bent, "time", "times").toLowerCase()}.`,
    how: { kept: "Kept", bent: "Bent", "not-relevant": "Not relevant" },
    act: "One act for it this week",
    actHint: "What you did, rather than what you meant to do. Small is fine.",
    none: "Write down a value",
    noneWhy: "Three to five sentences that you want to live by. Each gets one act a week.",
  },
  want: {
    title: "4. What do I want now?",
    alone: "What do I want now?",
    last: (label: string) => `Last answer: ${label.toLowerCase()}. Changing it deletes nothing.`,
    first: "Any answer is fine. Changing it later deletes nothing.",
    unclear: "Unclear",
    together: "If together again",
    togetherText: "Then from here: slept, kept your word, with a life of your own.",
    without: "If well without",
    withoutText: "Then from here too. The same week serves both.",
    keep: "Keep this answer",
    kept: "Kept.",
  },
  next: { title: "5. One thing for next week", hint: "With a day and an hour. Possible even in a bad week." },
  keep: "Keep this week",
  done: "The week is kept.",
  nothing: "Nothing is written yet. One answer is enough.",
} as const;
