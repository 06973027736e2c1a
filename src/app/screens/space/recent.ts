/** What was written in the last 24 hours, and can still be taken back; and looking, counted apart (F22, F25). */
import { type BodyOf, between, counts, type Days, type Situation } from "#formula";
import { type Around, chainOf } from "../../worker/around.ts";
import type { Way } from "./strip.ts";

export type Look = BodyOf<"looking">["what"];

const undoFor = 24 * 3_600_000;

/** A contact or a look that was written lately. */
export interface Recent {
  readonly id: string;
  /** The entry and those that it corrects: taking it back takes back all. */
  readonly ids: readonly string[];
  readonly what: { readonly kind: "contact"; readonly way: Way } | { readonly kind: "looking"; readonly look: Look };
  readonly at: number;
  readonly day: number;
  readonly is: "counts" | "needed" | "chance" | "looked";
  /** It has a page with what comes after a slip. */
  readonly slip: boolean;
}

/** Newest first. */
export function recentOf(around: Around, days: Days | null): readonly Recent[] {
  const { situation, chapter, today } = around;
  const since = writtenSince(around);
  const first = today - 90;
  const mine = (row: { readonly chapter: string; readonly id: string }) =>
    row.chapter === chapter && wasWrittenLately(row.id, around, since);
  const contacts = between(situation, "contact", first, today).filter(mine);
  const looks = between(situation, "looking", first, today).filter(mine);
  return [
    ...contacts.map((row): Recent => {
      const { way, need } = row.body;
      const is = counts(row) ? "counts" : need !== undefined ? "needed" : "chance";
      const slip = is === "counts" && isSlip(row.day, days);
      return { id: row.id, ids: chainOf(row.id, around), what: { kind: "contact", way }, at: row.at, day: row.day, is, slip };
    }),
    ...looks.map(
      (row): Recent => ({
        id: row.id,
        ids: chainOf(row.id, around),
        what: { kind: "looking", look: row.body.what },
        at: row.at,
        day: row.day,
        is: "looked",
        slip: false,
      }),
    ),
  ].sort((a, b) => b.at - a.at);
}

/** True when a contact that counts is a slip: after Day 0 of weeks that are running. */
export function isSlip(day: number, days: Days | null): boolean {
  return days !== null && day > days.day0 && (days.ended === null || day <= days.ended);
}

/** True when it was written in the last 24 hours; a correction makes nothing newer. @param since see `writtenSince` */
export function wasWrittenLately(id: string, around: Pick<Around, "entry" | "moment">, since: ReadonlyMap<string, number>): boolean {
  const first = around.entry(chainOf(id, around).at(-1) ?? id);
  if (first === undefined) return false;
  return first.at > around.moment.at - undoFor || first.lamport >= (since.get(first.device) ?? Number.POSITIVE_INFINITY);
}

/**
 * By device, the order from which on its entries were surely written in the last 24 hours. Entries say when something happened, not when it was
 * written; but what a device wrote after something that happened in these hours was written in them too.
 */
export function writtenSince({ situation, moment, today }: Pick<Around, "situation" | "moment" | "today">): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const name of Object.keys(situation.tables) as (keyof Situation["tables"])[])
    for (const { at, lamport, device } of between(situation, name, today - 2, today))
      if (at > moment.at - undoFor && at <= moment.at && lamport < (first.get(device) ?? Number.POSITIVE_INFINITY))
        first.set(device, lamport);
  return first;
}

export function looksOf({ situation, chapter, today }: Around) {
  const rows = between(situation, "looking", today - 27, today).filter((row) => row.chapter === chapter);
  const last = rows.at(-1);
  return { count: rows.length, daysSince: last === undefined ? null : today - last.day };
}
