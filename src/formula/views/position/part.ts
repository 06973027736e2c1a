/** One part of the position: its base, what entries raised and lowered, and what faded add up to it, to the last bit (docs/spec/position.md F50d). */
import type { BodyOf, KindName } from "../../entries/index.ts";
import type { Filed } from "../../kind.ts";
import { all, firstFrom } from "../../situation.ts";
import { type Frame, leftOf } from "./fade.ts";

export const partNames = ["common-ground", "space", "own-world", "self-respect", "steadiness"] as const;
export type PartName = (typeof partNames)[number];

export interface Points {
  /** The entry. */
  readonly id: string;
  /** Above 0 it raised the part, below it lowered it. */
  readonly points: number;
}

export interface Part {
  /** 0 to 100, rounded only where it is shown. */
  readonly value: number;
  /** What is there without any entry of its own, and why. */
  readonly base: { readonly name: "step-1-open" | "days" | "nothing-yet" | "days-kept" | "start"; readonly points: number };
  /** What raised it and then what lowered it, each oldest first. */
  readonly entries: readonly Points[];
  /** What weeks without an entry take; nothing but the last bit of rounding without one. */
  readonly fade: { readonly name: "empty-weeks"; readonly weeks: number; readonly points: number };
}

/** Lowers at most to 0: what lowers more is taken in proportion. */
export function partOf(frame: Frame, base: Part["base"], raised: readonly Points[], lowered: readonly Points[]): Part {
  const entries = [...raised, ...atMost(lowered, base.points + sumOf(raised))].filter(({ points }) => points !== 0);
  let before = base.points;
  for (const { points } of entries) before += points;
  const after = Math.min(100, Math.max(0, before * leftOf(frame)));
  const fade = after - before;
  // Left to right: base, entries, fade. Whoever adds them up the same way gets the same number.
  return { value: before + fade, base, entries, fade: { name: "empty-weeks", weeks: frame.emptyWeeks, points: fade } };
}

/** The same points in proportion where they come to more than `most`, above or below 0. */
export function atMost(points: readonly Points[], most: number): readonly Points[] {
  const sum = Math.abs(sumOf(points));
  return sum <= most ? points : points.map((one) => ({ id: one.id, points: (one.points * most) / sum }));
}

/**
 * Rows of the window that pass, the first of each name on each day: repeats within a day count once. One walk, since a window may hold
 * thousands of rows.
 */
export function oncePerDay<Name extends KindName>(
  { situation, from, today }: Frame,
  table: Name,
  nameOf: (body: BodyOf<Name>) => string,
  passes: (row: Filed<BodyOf<Name>>) => boolean = () => true,
): Filed<BodyOf<Name>>[] {
  const rows = all(situation, table);
  const kept: Filed<BodyOf<Name>>[] = [];
  const counted = new Map<string, number>();
  for (let at = firstFrom(rows, from); at < rows.length; at++) {
    const row = rows[at] as Filed<BodyOf<Name>>;
    if (row.day > today) break;
    if (!passes(row)) continue;
    const name = nameOf(row.body);
    if (counted.get(name) === row.day) continue;
    counted.set(name, row.day);
    kept.push(row);
  }
  return kept;
}

function sumOf(points: readonly Points[]): number {
  let sum = 0;
  for (const one of points) sum += one.points;
  return sum;
}
