/** A first message after the weeks: every condition by itself, with the entries behind it (F46). It is a way to the ex, never a goal. */
import { dayOf } from "../calendar.ts";
import type { Moment } from "../entry.ts";
import { between, latest, type Situation } from "../situation.ts";
import { counts, unansweredOf } from "./contact.ts";
import type { Days } from "./days.ts";
import { pathOf } from "./path.ts";
import { closedBy, type Safety } from "./safety.ts";
import { urgeWeeks } from "./urges.ts";

export const conditionNames = [
  "safe",
  "weeks-over",
  "not-letting-go",
  "no-slip",
  "days-kept",
  "answered-before",
  "no-costly-act",
  "urges-held",
  "first",
] as const;
export type ConditionName = (typeof conditionNames)[number];

export interface Condition {
  readonly is: ConditionName;
  readonly holds: boolean;
  /** Entries that it rests on, or that stand against it. */
  readonly entries: readonly string[];
}

export interface FirstMessage {
  /** True when all conditions hold. What only they can say is asked then: `asks`. */
  readonly open: boolean;
  /** In the order of `conditionNames`: safety first. */
  readonly conditions: readonly Condition[];
  /** What the log cannot know: one calm reason, and that no answer would be fine. */
  readonly asks: readonly ["one-calm-reason", "fine-without"];
  /** The one that was sent, what answered it, and the local day until which silence is respected where nothing did; or null. */
  readonly sent: { readonly entry: string; readonly day: number; readonly answer: string | null; readonly until: number | null } | null;
}

/** Days without a slip, and without a costly act. */
const calm = 14;

/** @param days the weeks of this chapter, or null before they were begun */
export function firstMessageOf(situation: Situation, chapter: string, safety: Safety, days: Days | null, moment: Moment): FirstMessage {
  const now = dayOf(moment);
  const mine = (row: { readonly chapter: string }) => row.chapter === chapter;
  const closed = closedBy(safety);
  const path = pathOf(situation, chapter, moment);
  const slips = between(situation, "contact", now - calm + 1, now).filter((row) => mine(row) && counts(row));
  const unanswered = unansweredOf(situation, chapter, safety, moment);
  const costly = between(situation, "act", now - calm + 1, now).filter((row) => mine(row) && row.body.worth === "cost");
  const urges = urgeWeeks(situation, moment);
  const sent = sentOf(situation, chapter, days, now);
  const conditions: Condition[] = [
    { is: "safe", holds: closed === null, entries: closed?.entry == null ? [] : [closed.entry] },
    weeksOver(situation, chapter, days, now),
    { is: "not-letting-go", holds: path.is === "open", entries: path.is === "open" || path.entry === null ? [] : [path.entry] },
    { is: "no-slip", holds: slips.length === 0, entries: slips.map(({ id }) => id) },
    daysKept(situation, chapter, days, now),
    { is: "answered-before", holds: !unanswered.stop, entries: unanswered.entries },
    { is: "no-costly-act", holds: costly.length === 0, entries: costly.map(({ id }) => id) },
    { is: "urges-held", holds: urges.held, entries: urges.second.entries },
    // An answer turns it into a talk (F28, F47); silence ends it for as many days again.
    { is: "first", holds: sent === null || (sent.until !== null && now >= sent.until), entries: sent === null ? [] : [sent.entry] },
  ];
  return { open: conditions.every(({ holds }) => holds), conditions, asks: ["one-calm-reason", "fine-without"], sent };
}

/** The last day of the weeks has come, and the review says first message or has no answer yet. */
function weeksOver(situation: Situation, chapter: string, days: Days | null, now: number): Condition {
  if (days === null) return { is: "weeks-over", holds: false, entries: [] };
  const begun = latest(situation, "weeks", ({ id }) => id === days.entry);
  const review = latest(situation, "weeks-review", (row) => row.chapter === chapter && row.day <= now && row.at >= (begun?.at ?? row.at));
  const holds = now >= days.ends && (days.ended === null ? days.reviewDue : review?.body.way === "first-message");
  return { is: "weeks-over", holds, entries: review === undefined ? [days.entry] : [days.entry, review.id] };
}

/** At least four fifths of all days; a reserve day is none of them. */
function daysKept(situation: Situation, chapter: string, days: Days | null, now: number): Condition {
  if (days === null) return { is: "days-kept", holds: false, entries: [] };
  const last = days.ended ?? now;
  const slips = between(situation, "contact", days.day0 + 1, last).filter((row) => row.chapter === chapter && counts(row));
  return { is: "days-kept", holds: days.n > 0 && days.keptAll * 5 >= days.n * 4, entries: slips.map(({ id }) => id) };
}

function sentOf(situation: Situation, chapter: string, days: Days | null, now: number): FirstMessage["sent"] {
  const sent = latest(situation, "first-message", (row) => row.chapter === chapter && row.day <= now && row.body.what === "sent");
  if (sent === undefined) return null;
  // What is only needed answers a need, not the message.
  const answer = between(situation, "received", sent.day - 1, now).find(
    (row) => row.chapter === chapter && row.at > sent.at && row.body.tone !== "needed",
  );
  const until = answer !== undefined ? null : sent.day + (days?.length ?? 30);
  return { entry: sent.id, day: sent.day, answer: answer?.id ?? null, until };
}
