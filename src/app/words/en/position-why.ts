/** Why a part of the position is what it is, line by line (F50). */
import { inWords } from "../en.ts";
import { todayWords } from "./today.ts";

const times = (count: number) => (count === 1 ? "once" : count === 2 ? "twice" : `${count} times`);
const days = (count: number) => `${inWords(count)} ${count === 1 ? "day" : "days"}`;
export const daysLow = (count: number) => days(count).toLowerCase();

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

const areaNames: Readonly<Record<string, string>> = todayWords.areas;

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

/** What an entry was, without its day. @param what its name in the model: "contact.text" */
export function entryName(what: string): string {
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
export function why(one: Why): string {
  const { part, what, text, count, when } = one;
  const [kind = "", sub = ""] = what.split(".");
  const own = plain[what];
  if (own !== undefined) return own(one);
  if (kind === "resting") return `${areaNames[sub] ?? ""}: nothing for ${daysLow(count)}.`;
  if (kind === "never") return `${areaNames[sub] ?? ""}: nothing yet in these 28 days.`;
  if (kind === "act") return `${entryName(what)}: ${text ?? ""} (${when})`;
  if (kind === "held") return `${entryName(what)} ${times(count)}: ${text ?? ""} (${when})`;
  if (kind === "contact") return `${entryName(what)}, ${when}: ${part === "space" ? "no more than its day" : "it counts less each day"}.`;
  if (kind === "done")
    return count === 1 ? `${entryName(what)}: ${text ?? "one thing"} (${when})` : `${entryName(what)}, ${times(count)}: ${when}.`;
  return `${entryName(what)}${count === 1 ? "" : `, ${times(count)}`}: ${when}.`;
}
