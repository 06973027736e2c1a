import { inWords } from "../en.ts";

export const todayWords = {
  day: (n: number, length: number) => (n > length ? `Day ${n}, past the ${length} that you chose.` : `Day ${n} of ${length}.`),
  dayZero: "Day 0. It begins tomorrow.",
  kept: (kept: number, of: number) =>
    of >= 28 ? `You kept ${kept} of the last 28.` : `You kept ${kept} of the ${of} ${of === 1 ? "day" : "days"} so far.`,
  over: "The weeks are over.",
  three: "Three things for today",
  two: "For today",
  others: "Others",
  notToday: (text: string) => `Not today: ${text}`,
  wavedOff: "Not today. Something else stands there.",
  areas: {
    body: "Body",
    people: "People",
    work: "Work or study",
    play: "Skill and play",
    home: "Home",
    mind: "Mind",
    meaning: "Meaning",
  },
  minutes: (count: number) => `${count} minutes`,
  yours: "Yours.",
  done: (text: string) => `${text}: done`,
  doneAt: (time: string) => `Done at ${time}.`,
  felt: {
    pleasure: "Pleasure",
    mastery: "Something I managed",
    ends: ["none", "a lot"] as const,
    keep: "Keep it",
    skip: "Leave it",
  },
  feltSo: (pleasure: number | null, mastery: number | null) =>
    [pleasure === null ? "" : `Pleasure ${pleasure}`, mastery === null ? "" : `managed ${mastery}`]
      .filter((part) => part !== "")
      .join(", "),
  tookBack: "Not done after all.",
  keptDone: "Done. Kept.",
  nothing: "Nothing fits this hour. That is fine.",
  /** Tasks and prompts rest (F73): without a reason. */
  resting: "Nothing is asked of you for now.",
  allDone: "All three are done. The rest of the day is yours.",
  pull: "The last seven days",
  pullSays: (count: number, highest: number | null) =>
    count === 0
      ? "Pull toward contact, the last seven days. No urge was written down."
      : `Pull toward contact, the last seven days. ${inWords(count)} ${count === 1 ? "urge" : "urges"}. The highest was ${highest} of 10.`,
  pullCaption: (count: number, highest: number | null) =>
    count === 0
      ? "Pull, the last seven days. Nothing written down."
      : `Pull, the last seven days. ${inWords(count)} ${count === 1 ? "wave, of" : "waves, the highest"} ${highest} of 10.`,
  pullTable: { title: "Urges of the last seven days", head: ["Day", "Strength, 0 to 10"] },
  today: "Today",
  howIsToday: "How is today?",
  howLong: "Five taps, under 20 seconds",
  checkedIn: "Written down. You can change it.",
  rate: "How strong is it now?",
  rateWhy: "It was a while ago. One tap.",
  /** Without its name: nothing of the other person stands on this page. */
  occasion: (inDays: number) =>
    inDays === 0
      ? "A day that may be hard: today."
      : inDays === 1
        ? "A day that may be hard: tomorrow."
        : `A day that may be hard: in ${inDays} days.`,
  occasionWhy: "A plan made now is easier to keep then.",
  notNow: "Not now",
  /** Reminders that they asked for (F92). */
  due: {
    plan: ["Today or tonight: an hour that your plan names", "Read it before it comes."],
    "hard-hour": ["Today or tonight: an hour that was hard before", "Put the phone in another room before it begins."],
    week: ["The week, in two minutes", "What was kept, what was hard, one thing for the next."],
    waved: "Not now.",
  },
  backupLine: {
    title: "A backup, if you like",
    sub: "None was made for a month. One sealed file, yours.",
    waved: "Not now. It is asked again in a month.",
  },
  setUp: "Set it up",
  setUpWhy: "A few taps, and the days fit you. Every question can be left out.",
} as const;
