/** The ledger: built, kept, cost, by week, and the acts behind it (F42, F35). */
import { between, ledgerOf } from "#formula";
import type { Around } from "../../../worker/around.ts";

export interface WeekRow {
  /** Local day of its Monday. */
  readonly monday: number;
  readonly built: number;
  /** Acts that kept, "did nothing" among them. */
  readonly kept: number;
  readonly cost: number;
  /** Days lived in it, and those without a costly act: each counts as keeping. */
  readonly days: number;
  readonly keptDays: number;
}

export interface ActRow {
  readonly entry: string;
  readonly at: number;
  readonly day: number;
  /** Null: they did nothing, and that is the act. */
  readonly text: string | null;
  readonly why: string;
  readonly worth: "built" | "kept" | "cost";
}

export interface LedgerPart {
  readonly today: number;
  /** Newest first; only weeks that were lived. */
  readonly weeks: readonly WeekRow[];
  /** Newest first, of twelve weeks. */
  readonly acts: readonly ActRow[];
  readonly suggestsPerson: boolean;
  /** Costly acts of the last seven days. */
  readonly costly: number;
}

export function ledgerPart({ situation, chapter, moment, today }: Around): LedgerPart {
  const { weeks, costly, suggestsPerson } = ledgerOf(situation, chapter, moment);
  const from = weeks[0]?.monday ?? today;
  const acts = between(situation, "act", from, today)
    .filter((row) => row.chapter === chapter)
    .map(({ id, at, day, body }): ActRow => ({ entry: id, at, day, text: body.text, why: body.why ?? "", worth: body.worth }));
  const nothings = between(situation, "did-nothing", from, today)
    .filter((row) => row.chapter === chapter)
    .map(({ id, at, day, body }): ActRow => ({ entry: id, at, day, text: null, why: body.note ?? "", worth: "kept" }));
  return {
    today,
    weeks: weeks
      .filter(({ days, built, kept, cost }) => days + built.length + kept.length + cost.length > 0)
      .map(({ monday, built, kept, cost, days, keptDays }) => ({
        ...{ monday, days, keptDays },
        ...{ built: built.length, kept: kept.length, cost: cost.length },
      }))
      .reverse(),
    acts: [...acts, ...nothings].sort((a, b) => b.at - a.at || (a.entry < b.entry ? 1 : -1)),
    suggestsPerson,
    costly: costly.length,
  };
}
