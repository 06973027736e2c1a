/** Which contact counts, by kind and with its weight; looking apart; and how much of it stayed without an answer (F21-F23, F27). */
import { dayOf } from "../calendar.ts";
import { type Way, ways } from "../entries/contact.ts";
import type { BodyOf } from "../entries/index.ts";
import type { Moment } from "../entry.ts";
import type { Filed } from "../kind.ts";
import { all, between, firstFrom, remembered, type Situation } from "../situation.ts";
import { isGuarded, type Safety } from "./safety.ts";

export type Contact = Filed<BodyOf<"contact">>;

/** Needed contact and real chance never count (F23). */
export function counts({ body }: Contact): boolean {
  return body.need === undefined && body.chance !== "chance";
}

/** How much of a day it costs in *space*, 0 to 1 (F21). */
export function weightOf({ body }: Contact): number {
  return ways[body.way];
}

/** Contact in one chapter that counts, oldest first, up to today. */
export function countedContacts(situation: Situation, chapter: string, moment: Moment): readonly Contact[] {
  const counted = remembered(situation, `counted:${chapter}`, () =>
    all(situation, "contact").filter((entry) => entry.chapter === chapter && counts(entry)),
  );
  return counted.slice(0, firstFrom(counted, dayOf(moment) + 1));
}

/** Ways that wait for an answer. A like or a question to friends does not. */
const waitsForAnswer: ReadonlySet<Way> = new Set<Way>([
  "text",
  "call",
  "voice-note",
  "email-or-letter",
  "gift",
  "comment",
  "direct-message",
  "story-reply",
  "visit",
  "through-someone",
  "beyond-need",
]);

/** Days that an unanswered contact counts (F27). */
const window = 30;
/** From this many on, a further one is advised against every time. */
export const mostUnanswered = 2;

export interface Unanswered {
  /** Ids of the contacts, oldest first. */
  readonly entries: readonly string[];
  /** True from two on: every further one is advised against, whatever its tone. */
  readonly stop: boolean;
}

/**
 * Contacts of the last 30 days without an answer. What the ex sent later answers all before it. Needed contact counts only under *asked to
 * stop*, where every message does.
 */
export function unansweredOf(situation: Situation, chapter: string, safety: Safety, moment: Moment): Unanswered {
  const now = dayOf(moment);
  const every = safety.modes.some(({ mode }) => mode === "asked-to-stop");
  let heard = Number.NEGATIVE_INFINITY;
  for (const one of between(situation, "received", now - window, now)) if (one.chapter === chapter) heard = Math.max(heard, one.at);
  const entries = between(situation, "contact", now - window + 1, now)
    .filter((one) => one.chapter === chapter && one.body.answered !== true && one.at > heard)
    .filter((one) => waitsForAnswer.has(one.body.way) && (every || counts(one)))
    .map(({ id }) => id);
  return { entries, stop: entries.length >= mostUnanswered };
}

export interface ContactCounts {
  /** Last 28 days, by kind, those with none left out. */
  readonly byWay: readonly { readonly way: Way; readonly count: number }[];
  readonly needed: number;
  readonly byChance: number;
  readonly received: number;
  readonly looks: number;
}

/** What happened in the last 28 days, each kind by its own name (F21, F22). */
export function contactCounts(situation: Situation, chapter: string, moment: Moment): ContactCounts {
  const now = dayOf(moment);
  const mine = between(situation, "contact", now - 27, now).filter((one) => one.chapter === chapter);
  const own = <T extends Filed>(rows: readonly T[]) => rows.filter((row) => row.chapter === chapter).length;
  return {
    byWay: (Object.keys(ways) as Way[])
      .map((way) => ({ way, count: mine.filter((one) => counts(one) && one.body.way === way).length }))
      .filter(({ count }) => count > 0),
    needed: mine.filter(({ body }) => body.need !== undefined).length,
    byChance: mine.filter(({ body }) => body.need === undefined && body.chance === "chance").length,
    received: own(between(situation, "received", now - 27, now)),
    looks: own(between(situation, "looking", now - 27, now)),
  };
}

/** Limited contact: the ties that remain, the agreed channel and its hours, and what is blocked (F24). */
export interface LimitedContact {
  readonly ties: readonly string[];
  readonly channel: string | null;
  readonly hours: { readonly from: number; readonly to: number } | null;
  readonly blocked: readonly string[];
}

export function limitedContact(
  situation: Situation,
  chapter: string,
  ties: readonly string[],
  safety: Safety,
  moment: Moment,
): LimitedContact {
  const now = dayOf(moment);
  const state = new Map<string, Filed<BodyOf<"channel">>>();
  const rows = all(situation, "channel").filter((row) => row.chapter === chapter && row.day <= now);
  for (const row of [...rows].sort((a, b) => a.lamport - b.lamport || (a.id < b.id ? -1 : 1))) state.set(row.body.channel, row);
  const agreed = [...state.values()].filter(({ body }) => body.state === "agreed").at(-1)?.body;
  const { from, to } = agreed ?? {};
  return {
    ties: isGuarded(safety) && safety.modes.some(({ mode }) => mode === "order") ? [] : ties.filter((tie) => tie !== "friends"),
    channel: agreed?.channel ?? null,
    hours: from === undefined || to === undefined ? null : { from, to },
    blocked: [...state.values()].filter(({ body }) => body.state.startsWith("blocked")).map(({ body }) => body.channel),
  };
}
