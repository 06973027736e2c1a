import { daysLow, entryName, why } from "./position-why.ts";

/** After "Nothing". */
const inArea: Readonly<Record<string, string>> = {
  body: "for your body",
  people: "with people",
  work: "for work or study",
  play: "of skill or play",
  home: "for your home",
  mind: "for your mind",
  meaning: "that means something to you",
};

export const positionWords = {
  title: "Position",
  lead: (name: string | null) => `Five parts, and all five are yours. Nothing about ${name ?? "them"} goes in.`,
  parts: {
    "common-ground": "Common ground",
    space: "Space",
    "own-world": "Own world",
    "self-respect": "Self-respect",
    steadiness: "Steadiness",
  },
  /** The same, where a narrow column may part them. */
  partsShort: {
    "common-ground": "Common ground",
    space: "Space",
    "own-world": "Own world",
    "self-respect": "Self-\u200brespect",
    steadiness: "Steadi\u00adness",
  },
  empty: "Nothing to measure yet. A first check-in, or one thing done, is a beginning.",
  emptyGo: "How is today?",
  says: (parts: readonly string[]) => `Five parts from 0 to 100. ${parts.join(". ")}.`,
  saysPart: (name: string, value: number, before: number | null) => `${name} ${value}${before === null ? "" : `, a week ago ${before}`}`,
  caption: "Deeper is steadier, from 0 to 100.",
  captionBefore: "Deeper is steadier, from 0 to 100. Dotted: a week ago.",
  table: { title: "Position, now and a week ago", head: ["Part", "A week ago", "Now"] },
  none: "–",
  move: (now: number, before: number | null) =>
    before === null
      ? "First week"
      : now === before
        ? "Same as a week ago"
        : now > before
          ? `${now - before} more in a week`
          : `${before - now} less in a week`,
  of100: " of 100",
  whyTitle: "Why",
  signs: { raised: "Raised: ", lowered: "Lowered: ", aside: "" },
  why,
  entryName,
  daysFromTo: (from: string, to: string) => `${from} to ${to}`,
  and: " and ",
  trend: {
    says: (name: string, from: number, to: number, weeks: number) =>
      `${name} by week, smoothed, over ${weeks} ${weeks === 1 ? "week" : "weeks"}: from ${from} to ${to} of 100.`,
    caption: "By week. The line is smoothed: look at the line. Waves are ordinary.",
    table: { title: (name: string) => `${name} by week`, head: ["Week until", "Value", "Line"] },
  },
  sum: {
    open: "Every entry, with its points",
    caption: "What it is made of",
    head: ["Day", "What", "Points"],
    bases: {
      "step-1-open": "To begin with",
      days: "The days of these 28",
      "nothing-yet": "To begin with",
      "days-kept": "Days without an act that costs",
      start: "To begin with",
    },
    fade: "Weeks without an entry",
    total: "Now",
  },
  helps: {
    title: "What would help most today",
    /** What stands after the name of the part. */
    text: {
      weeks: "Begin your own weeks.",
      "goal-step": "The next step of a goal of yours.",
      standard: "One act for a value of yours.",
      "ride-out": "Note what became of your urges.",
      "check-in": "A check-in. It takes 20 seconds.",
      "keep-today": "Keep this day as it is.",
    },
    area: (area: string, emptyFor: number | null) =>
      emptyFor === null
        ? `Nothing ${inArea[area] ?? ""} in these 28 days. One thing is enough.`
        : emptyFor === 0
          ? "One more thing still counts most here."
          : `Nothing ${inArea[area] ?? ""} for ${daysLow(emptyFor)}. One thing is enough.`,
    go: {
      weeks: "Begin the weeks",
      activity: "Choose one thing",
      "goal-step": "See my goals",
      standard: "See my standard",
      "ride-out": "See my urges",
      "check-in": "Check in",
      "keep-today": "See my days",
    },
    else: "Something else",
  },
  more: {
    insights: ["Insights", "Charts of your days, urges and mood"],
    measures: ["Measures", "Three published scales, for yourself"],
  },
  noForecast: "This is no forecast. It cannot tell what anybody else feels or does.",
  how: {
    open: "How it is worked out",
    intro: [
      "Each part is worked out from your entries of the last 28 days, by rules that are written down. The same entries always give the same numbers.",
      "The weights were chosen, not measured. No study gives them. There is no sum over the five parts.",
    ],
    parts: {
      "common-ground":
        "It starts at 40. Step 1, done or rightly left out, adds 60. Contact that you begin after it takes up to 25, less each day.",
      space:
        "Each of 28 days brings its share: whole in your weeks, half before them. Contact that you begin takes its day. Looking takes a fifth of it.",
      "own-world": "Things done count up to 60, newer ones more. Up to 40 more comes from different areas of your life.",
      "self-respect":
        "Days without an act that costs bring up to 50. Acts that build or keep, and your own standard, bring up to 50 more. A costly act takes.",
      steadiness:
        "It starts at 30. Urges ridden out, check-ins and help used add up to 70. An urge that ended in contact or looking takes a little.",
    },
    outro: "Repeats on one day count once. A week without any entry takes a tenth of every part.",
  },
} as const;
