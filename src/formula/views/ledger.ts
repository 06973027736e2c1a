/** The ledger of acts, week by week: built, kept, cost (F42). A day without a costly act counts as keeping. */
import { dayOf } from "../calendar.ts";
import type { Moment } from "../entry.ts";
import { between, type Situation } from "../situation.ts";
import { begunOn, mondayOf } from "./begun.ts";

export interface LedgerWeek {
  /** Local day of its Monday. */
  readonly monday: number;
  /** Ids of the entries, oldest first. */
  readonly built: readonly string[];
  /** Acts that kept; doing nothing where something would have cost is one (F35). */
  readonly kept: readonly string[];
  readonly cost: readonly string[];
  /** Days of this week that were lived in the chapter, today included, and those of them without a costly act. */
  readonly days: number;
  readonly keptDays: number;
}

export interface Ledger {
  /** The last twelve weeks, oldest first, this week last. */
  readonly weeks: readonly LedgerWeek[];
  /** Costly acts of the last seven days. */
  readonly costly: readonly string[];
  /** Three of them suggest a person, not a tactic. */
  readonly suggestsPerson: boolean;
}

const weeksShown = 12;
const mostCostly = 3;

export function ledgerOf(situation: Situation, chapter: string, moment: Moment): Ledger {
  const now = dayOf(moment);
  const start = mondayOf(now) - (weeksShown - 1) * 7;
  const acts = between(situation, "act", start, now).filter((row) => row.chapter === chapter);
  const nothings = between(situation, "did-nothing", start, now).filter((row) => row.chapter === chapter);
  const weeks = Array.from({ length: weeksShown }, (_, index) => ({
    monday: start + index * 7,
    built: [] as string[],
    kept: [] as string[],
    cost: [] as string[],
    days: 0,
    keptDays: 0,
  }));
  const costlyDays = new Set<number>();
  for (const { day, id, body } of acts) {
    weeks[weekOf(day)]?.[body.worth].push(id);
    if (body.worth === "cost") costlyDays.add(day);
  }
  for (const { day, id } of nothings) weeks[weekOf(day)]?.kept.push(id);
  for (let day = Math.max(start, begunOn(situation, chapter, now)); day <= now; day++) {
    const week = weeks[weekOf(day)];
    if (week === undefined) continue;
    week.days++;
    if (!costlyDays.has(day)) week.keptDays++;
  }
  const costly = acts.filter(({ day, body }) => body.worth === "cost" && day > now - 7).map(({ id }) => id);
  return { weeks, costly, suggestsPerson: costly.length >= mostCostly };

  function weekOf(day: number): number {
    return Math.floor((day - start) / 7);
  }
}
