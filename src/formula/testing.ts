/** Logs for tests, in days: what happened on which day of a life that begins on 2026-03-02. Never part of what is shipped. */
import type { Entry, Moment } from "./entry.ts";
import { type Log, openLog } from "./fold.ts";
import type { Situation } from "./situation.ts";

/** Day, kind, body, and what of the envelope differs. The day may be a fraction: 2.75 is 18:00. */
export type Happening = readonly [day: number, kind: string, body: unknown, more?: Partial<Entry>];

/** 2026-03-02, a Monday. */
export const firstDay = 20_514;
const noon = 0.5;

export function idOf(n: number): string {
  return `${n.toString(16).padStart(8, "0")}-0000-4000-8000-000000000000`;
}

/** The three answers that leave every way open (F1). */
export const safe: readonly Happening[] = [
  [0, "safety", { question: "no-contact", answer: "no" }],
  [0, "safety", { question: "afraid", answer: "no" }],
  [0, "safety", { question: "adult", answer: "yes" }],
];

/** Entries of one device in UTC; a whole day number means noon. Their ids are `idOf(index)`. */
export function entriesOf(happenings: readonly Happening[]): Entry[] {
  return happenings.map(([day, kind, body, more], index) => ({
    id: idOf(index),
    lamport: index + 1,
    at: Math.round((firstDay + (Number.isInteger(day) ? day + noon : day)) * 86_400_000) + index,
    offset: 0,
    device: "phone",
    chapter: "c1",
    kind,
    v: 1,
    body,
    ...more,
  }));
}

/** The log, its situation, and a moment at 20:00 of `today`. Throws when an entry is refused: a test that meant another one would lie. */
export function logOf(
  today: number,
  happenings: readonly Happening[],
): { log: Log; situation: Situation; moment: Moment & { base: number } } {
  const log = openLog(entriesOf(happenings));
  if (log.situation.refused.length > 0) throw new Error(JSON.stringify(log.situation.refused));
  return { log, situation: log.situation, moment: { at: (firstDay + today) * 86_400_000 + 20 * 3_600_000, offset: 0, base: firstDay } };
}
