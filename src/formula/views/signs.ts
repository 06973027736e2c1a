/**
 * Signs: what came, of how many kinds, since when (F53, F54). No total, no weight, no order but that of time: clues cannot tell. Whatever
 * closes the ways to the ex closes this page first.
 */
import { dateToDay, dayOf } from "../calendar.ts";
import { signNames } from "../entries/sign.ts";
import type { Moment } from "../entry.ts";
import { all, type Situation } from "../situation.ts";
import { closedBy, type Safety } from "./safety.ts";

export type SignName = (typeof signNames)[number];

export type Signs =
  | { readonly type: "closed"; readonly by: NonNullable<ReturnType<typeof closedBy>>["by"]; readonly entry: string | null }
  | {
      readonly type: "open";
      /** What came, oldest first. */
      readonly came: readonly { readonly entry: string; readonly sign: SignName; readonly day: number }[];
      /** Of how many kinds. */
      readonly kinds: number;
      /** Local day of the first, or null. */
      readonly since: number | null;
      /** Kinds that came, in the order of the formula. */
      readonly byKind: readonly { readonly sign: SignName; readonly entries: readonly string[] }[];
    };

export function signsOf(situation: Situation, chapter: string, safety: Safety, moment: Moment): Signs {
  const closed = closedBy(safety);
  if (closed !== null) return { type: "closed", ...closed };
  const now = dayOf(moment);
  const came = all(situation, "sign")
    .filter((row) => row.chapter === chapter && row.day <= now)
    .map(({ id, day, body }) => ({ entry: id, sign: body.sign, day: Math.min(day, dateToDay(body.when ?? "") ?? day) }))
    .sort((a, b) => a.day - b.day);
  const byKind = signNames
    .map((sign) => ({ sign, entries: came.filter((one) => one.sign === sign).map(({ entry }) => entry) }))
    .filter(({ entries }) => entries.length > 0);
  return { type: "open", came, kinds: byKind.length, since: came[0]?.day ?? null, byKind };
}
