/** "Do I want this back?", compared over time, and what was sorted into mine and not mine (F45). */
import { mineOf, type SheetQuestion, sheetsOf } from "#formula";
import type { Around } from "../../../worker/around.ts";

export interface SheetPart {
  /** When each was filled in, oldest first, with its free words. */
  readonly sheets: readonly { readonly entry: string; readonly day: number; readonly text: string }[];
  readonly compared: readonly {
    readonly question: SheetQuestion;
    readonly answers: readonly { readonly entry: string; readonly day: number; readonly value: number }[];
    readonly change: number | null;
  }[];
  /** Low newest answers to what nobody should be without. */
  readonly low: readonly { readonly question: SheetQuestion; readonly value: number }[];
}

export function sheetPart({ situation, chapter, moment, entry }: Around): SheetPart {
  const { sheets, compared, low } = sheetsOf(situation, chapter, moment);
  const days = new Map(compared.flatMap(({ answers }) => answers.map((one) => [one.entry, one.day])));
  return {
    sheets: sheets.flatMap((id) => {
      const day = days.get(id);
      const { text } = (entry(id)?.body ?? {}) as { text?: string };
      return day === undefined ? [] : [{ entry: id, day, text: text ?? "" }];
    }),
    compared: compared.map(({ question, answers, change }) => ({ question, answers, change })),
    low: low.map(({ question, value }) => ({ question, value })),
  };
}

export interface SortedRow {
  readonly entry: string;
  readonly text: string;
}

/** Newest first. */
export interface MinePart {
  readonly mine: readonly SortedRow[];
  readonly notMine: readonly SortedRow[];
}

export function minePart({ situation, chapter, moment, entry }: Around): MinePart {
  const { mine, notMine } = mineOf(situation, chapter, moment);
  const rows = (ids: readonly string[]) =>
    ids.map((id) => ({ entry: id, text: ((entry(id)?.body ?? {}) as { text?: string }).text ?? "" })).reverse();
  return { mine: rows(mine), notMine: rows(notMine) };
}
