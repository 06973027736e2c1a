/** Everything that is known and stands: entries by table, corrected and in the order of their days. Views and guidance read nothing else. */
import type { BodyOf, KindName } from "./entries/index.ts";
import type { Refusal } from "./entry.ts";
import type { Filed } from "./kind.ts";

export type Tables = { readonly [Name in KindName]?: readonly Filed<BodyOf<Name>>[] };

export interface Situation {
  /** By table, sorted by local day, then by order. */
  readonly tables: Tables;
  /** Entries that stand, over all kinds. */
  readonly count: number;
  /** Entries of kinds and versions that this Keel does not know; they survive untouched. */
  readonly unknown: number;
  readonly refused: readonly Refusal[];
}

export const emptySituation: Situation = { tables: {}, count: 0, unknown: 0, refused: [] };

const remembering = new WeakMap<Tables, Map<string, unknown>>();

/**
 * What was worked out from a situation alone, once: a situation never changes, so the answer stays.
 * @param key names the question with all that the answer depends on besides the situation
 */
export function remembered<Answer>(situation: Situation, key: string, work: () => Answer): Answer {
  let known = remembering.get(situation.tables);
  if (known === undefined) {
    known = new Map();
    remembering.set(situation.tables, known);
  }
  if (!known.has(key)) known.set(key, work());
  return known.get(key) as Answer;
}

/** All entries of one table, oldest day first. */
export function all<Name extends KindName>(situation: Situation, name: Name): readonly Filed<BodyOf<Name>>[] {
  return (situation.tables[name] ?? []) as readonly Filed<BodyOf<Name>>[];
}

/** Entries of one table whose local day lies within both ends. */
export function between<Name extends KindName>(situation: Situation, name: Name, from: number, to: number): readonly Filed<BodyOf<Name>>[] {
  const table = all(situation, name);
  return table.slice(firstFrom(table, from), firstFrom(table, to + 1));
}

/** The entry of a table that was written last (by order, not by day) among those that pass; undefined without one. */
export function latest<Name extends KindName>(
  situation: Situation,
  name: Name,
  passes: (entry: Filed<BodyOf<Name>>) => boolean = () => true,
): Filed<BodyOf<Name>> | undefined {
  let found: Filed<BodyOf<Name>> | undefined;
  for (const entry of all(situation, name)) if (passes(entry) && (found === undefined || isAfter(entry, found))) found = entry;
  return found;
}

/** True when `a` was written after `b`. */
export function isAfter(a: Filed, b: Filed): boolean {
  return a.lamport > b.lamport || (a.lamport === b.lamport && a.id > b.id);
}

/** Index of the first entry on that day or later. */
export function firstFrom(table: readonly Filed[], day: number, from = 0): number {
  let low = from;
  let high = table.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((table[middle] as Filed).day < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
