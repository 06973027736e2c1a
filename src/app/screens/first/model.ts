/** A first message after the weeks: each condition with why, and what became of one that was sent (F46). */
import { type ConditionName, dayOf, daysOf, firstMessageOf } from "#formula";
import type { Around } from "../../worker/around.ts";
import { closedWay } from "../step/closed-by.ts";

export type First = ReturnType<typeof view>;

export interface ShownCondition {
  readonly is: ConditionName;
  readonly holds: boolean;
  /** Local days of the entries that stand against it, oldest first. */
  readonly on: readonly number[];
}

const cardId = "first-message-after-the-weeks";

export function view(around: Around, _: null) {
  const { situation, chapter, safety, moment, library, today } = around;
  const days = daysOf(situation, chapter, moment);
  const first = firstMessageOf(situation, chapter, safety, days, moment);
  const closed = closedWay(safety);
  const card = library.cards.find(({ id }) => id === cardId);
  return {
    closed,
    open: first.open,
    conditions: first.conditions.map(
      ({ is, holds, entries }): ShownCondition => ({ is, holds, on: holds ? [] : daysOfEntries(around, entries) }),
    ),
    days: days === null ? null : { kept: days.keptAll, of: days.n, ends: days.ends },
    sent:
      first.sent === null
        ? null
        : { day: first.sent.day, until: first.sent.until, answered: first.sent.answer !== null, text: textOf(around, first.sent.entry) },
    parts: closed === null ? (card?.parts ?? []) : [],
    today,
  };
}

function daysOfEntries({ entry }: Around, ids: readonly string[]): readonly number[] {
  const days = ids.flatMap((id) => {
    const found = entry(id);
    return found === undefined ? [] : [dayOf(found)];
  });
  return [...new Set(days)].sort((a, b) => a - b);
}

function textOf({ entry }: Around, id: string): string | null {
  const body = entry(id)?.body as { text?: string } | undefined;
  return body?.text ?? null;
}
