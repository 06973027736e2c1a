/**
 * The position: five parts, each 0 to 100, with the entries that raised or lowered it (F50-F52). There is no total over the parts. The formula
 * is published, sentence by sentence, in docs/spec/position.md.
 */
import { dayOf } from "../../calendar.ts";
import type { Moment } from "../../entry.ts";
import type { Situation } from "../../situation.ts";
import { frameOf } from "./fade.ts";
import { eachPart, five } from "./five.ts";
import type { Part, PartName } from "./part.ts";

export { type Part, type PartName, type Points, partNames } from "./part.ts";
export { type Strengthen, strengthen, type Way as StrengthenWay } from "./strengthen.ts";
export { type Trend, type TrendWeek, trendOf } from "./trend.ts";

export type Position = { readonly [Name in PartName]: Part };

/** How strong the position is in one chapter, and why. Entries of days after the moment's are not seen. */
export function positionOf(situation: Situation, chapter: string, moment: Moment): Position {
  const frame = frameOf(situation, chapter, dayOf(moment));
  return eachPart((name) => five[name](frame));
}
