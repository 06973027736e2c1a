import { inWords } from "../en.ts";

const times = (count: number) => (count === 1 ? "once" : count === 2 ? "twice" : `${count} times`);
const days = (count: number) => `${inWords(count)} ${count === 1 ? "day" : "days"}`;
const daysLow = (count: number) => days(count).toLowerCase();

const contactNames: Readonly<Record<string, string>> = {
  text: "A text",
  call: "A call",
  "voice-note": "A voice note",
  "email-or-letter": "An e-mail or a letter",
  gift: "A gift or money",
  comment: "A comment",
  like: "A like",
  "direct-message": "A direct message",
  "story-reply": "A reply to a story",
  visit: "A visit",
  "where-they-are": "Being where they are",
  "join-their-group": "Joining their group",
  "ask-friends": "Asking friends",
  "ask-family": "Asking family",
  "through-someone": "A message through someone",
  intimate: "Intimate contact",
  "beyond-need": "A reply beyond need",
};

const areaNames: Readonly<Record<string, string>> = {
  body: "Body",
  people: "People",
  work: "Work or study",
  play: "Skill and play",
  home: "Home",
  mind: "Mind",
  meaning: "Meaning",
};

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

/** What an entry was, without its day. */
const entryNames: Readonly<Record<string, string>> = {
  "agreement.sent": "Agreed once, in writing",
  "agreement.said": "Agreed once, in person",
  "agreement.skipped": "Step 1 left out",
  weeks: "Your weeks, begun",
  fact: "Step 1 rightly left out, from your answers",
  mode: "Step 1 left out, for safety",
  signal: "Step 1 left out, for safety",
  safety: "Step 1 left out, for safety",
  channel: "Step 1 left out, for safety",
  looking: "Looking",
  sign: "Learned by looking or asking",
  "goal-step": "A step of a goal",
  "did-nothing": "Did nothing, on purpose",
  "urge-after.ridden-out": "An urge ridden out",
  "urge-after.contact": "An urge that ended in contact",
  "urge-after.looked": "An urge that ended in looking",
  "check-in": "A check-in",
  "help-used.my-person": "Help used: your person",
  "help-used.line": "Help used: a line",
  "help-used.doctor": "Help used: a doctor",
  "help-used.counsellor": "Help used: a counsellor",
  "help-used.group": "Help used: a group",
  "act.built": "Built",
  "act.kept": "Kept",
  "act.cost": "Cost",
  "held.kept": "Your standard, kept",
  "held.bent": "Your standard, bent",
};

function entryName(what: string): string {
  const [kind, sub = ""] = what.split(".");
  if (kind === "contact") return contactNames[sub] ?? "Contact";
  if (kind === "done") return areaNames[sub] ?? "Something done";
  return entryNames[what] ?? "An entry";
}

interface Why {
  readonly part: string;
  readonly what: string;
  readonly text: string | null;
  readonly count: number;
  /** The days as they are written, or null without one. */
  readonly when: string | null;
  /** The nickname, or null. */
  readonly name: string | null;
}

/** Lines that no single entry says. */
const plain: Readonly<Record<string, (why: Why) => string>> = {
  "step-1-open": () => "Step 1 is open. It can be done or left out.",
  "nothing-pushed": () => "Nothing pushed since.",
  "without-contact": ({ count, when }) => `${days(count)} without starting contact, since ${when}.`,
  "without-looking": ({ count, when }) => `${days(count)} without looking, since ${when}.`,
  "they-began": ({ when, name }) => `${when}: ${name ?? "they"} began it. It does not count.`,
  "days-kept": () => "Each day without an act that costs you counts as keeping.",
  start: () => "Everybody starts at 30.",
  "empty-weeks": ({ count }) => `${inWords(count)} ${count === 1 ? "week" : "weeks"} without any entry: each takes a tenth.`,
  weeks: ({ when }) => `Your weeks, begun on ${when}: a day counts whole since then.`,
  looking: ({ count, when }) => `Looked ${times(count)}: ${when}. Each takes a fifth of a day.`,
  "check-in": ({ count, when }) => `Checked in ${times(count)}: ${when}.`,
  "urge-after.ridden-out": ({ count, when }) => `${inWords(count)} ${count === 1 ? "urge" : "urges"} ridden out: ${when}.`,
};

/** One line of the why, with its days. */
function why(one: Why): string {
  const { part, what, text, count, when } = one;
  const [kind = "", sub = ""] = what.split(".");
  const own = plain[what];
  if (own !== undefined) return own(one);
  if (kind === "resting") return `${areaNames[sub] ?? ""}: nothing for ${daysLow(count)}.`;
  if (kind === "never") return `${areaNames[sub] ?? ""}: nothing yet in these 28 days.`;
  if (kind === "act") return `${entryName(what)}: ${text ?? ""} (${when})`;
  if (kind === "held") return `${entryName(what)} ${times(count)}: ${text ?? ""} (${when})`;
  if (kind === "contact") return `${entryName(what)}, ${when}: ${part === "space" ? "no more than its day" : "it counts less each day"}.`;
  if (kind === "done") return count === 1 ? `${entryName(what)}: ${text ?? "one thing"} (${when})` : `${entryName(what)}, ${times(count)}: ${when}.`;
  return `${entryName(what)}${count === 1 ? "" : `, ${times(count)}`}: ${when}.`;
}

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
    title: "By week",
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
    more: (count: number) => `Show ${count} more`,
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
      "common-ground": "It starts at 40. Step 1, done or rightly left out, adds 60. Contact that you begin after it takes up to 25, less each day.",
      space: "Each of 28 days brings its share: whole in your weeks, half before them. Contact that you begin takes its day. Looking takes a fifth of it.",
      "own-world": "Things done count up to 60, newer ones more. Up to 40 more comes from different areas of your life.",
      "self-respect": "Days without an act that costs bring up to 50. Acts that build or keep, and your own standard, bring up to 50 more. A costly act takes.",
      steadiness: "It starts at 30. Urges ridden out, check-ins and help used add up to 70. An urge that ended in contact or looking takes a little.",
    },
    outro: "Repeats on one day count once. A week without any entry takes a tenth of every part.",
  },
} as const;
