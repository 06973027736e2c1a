/** Urges and what became of them, the one that is open to be rated again, and what worked (F30). They belong to the person. */
import { dayOf } from "../calendar.ts";
import type { BodyOf } from "../entries/index.ts";
import type { Moment } from "../entry.ts";
import type { Filed } from "../kind.ts";
import { between, isAfter, type Situation } from "../situation.ts";

export type UrgeEnd = BodyOf<"urge-after">["ended"];

export interface Urge {
  readonly entry: string;
  readonly day: number;
  readonly strength: number;
  readonly about: readonly NonNullable<BodyOf<"urge">["about"]>[number][];
  /** What became of it, or null while nothing was said. */
  readonly after: {
    readonly entry: string;
    readonly ended: UrgeEnd;
    readonly strength: number | null;
    readonly helped: readonly string[];
  } | null;
}

export interface Urges {
  /** The last 28 days, oldest first. */
  readonly urges: readonly Urge[];
  /** Entries by how they ended; `open` has no word yet. */
  readonly ended: { readonly [End in UrgeEnd | "open"]: readonly string[] };
  /** The newest urge that is to be rated again now, or null: from 20 minutes to 12 hours after it. */
  readonly toRate: string | null;
}

/** A way of helping, and how often it was there when an urge was ridden out. The order says what comes first; nothing here is a chance. */
export interface WhatWorked {
  /** The id of an exercise, "write", "call", "own-thing", or own words. */
  readonly way: string;
  readonly riddenOut: number;
  readonly times: number;
  /** The `urge-after` entries, oldest first. */
  readonly entries: readonly string[];
}

export interface MedianUrge {
  /** 0 to 10, halves possible; null without an urge. */
  readonly median: number | null;
  readonly entries: readonly string[];
}

export interface UrgeWeeks {
  readonly first: MedianUrge;
  readonly second: MedianUrge;
  /** True when the second week's median is not above the first's; a week without an urge counts as none felt. */
  readonly held: boolean;
}

const minute = 60_000;
const rateFrom = 20 * minute;
const rateUntil = 12 * 60 * minute;
const shown = 28;
/** Days that count for what worked: long enough to learn, short enough to change. */
const learned = 120;

/** Urges of the last 28 days over all chapters. */
export function urgesOf(situation: Situation, moment: Moment): Urges {
  const now = dayOf(moment);
  // A moment of travel can move the local date back by a day; an urge of that day is still rated.
  const afters = newestAfters(situation, now - shown, now);
  const ended: Record<UrgeEnd | "open", string[]> = { "ridden-out": [], contact: [], looked: [], open: [] };
  let toRate: Filed | null = null;
  const urges = between(situation, "urge", now - shown + 1, now).map((one): Urge => {
    // A corrected urge has an id of its own; what was said of the one before still holds.
    const after = afters.get(one.id) ?? afters.get(one.body.replaces ?? "");
    ended[after?.body.ended ?? "open"].push(one.id);
    const age = moment.at - one.at;
    const isOpen = after === undefined && age >= rateFrom && age <= rateUntil;
    if (isOpen && (toRate === null || one.at > toRate.at || (one.at === toRate.at && isAfter(one, toRate)))) toRate = one;
    return {
      entry: one.id,
      day: one.day,
      strength: one.body.strength,
      about: one.body.about ?? [],
      after:
        after === undefined
          ? null
          : { entry: after.id, ended: after.body.ended, strength: after.body.strength ?? null, helped: after.body.helped ?? [] },
    };
  });
  return { urges, ended, toRate: (toRate as Filed | null)?.id ?? null };
}

/**
 * Ways of helping, best first: those that stood beside an urge that was ridden out, by (ridden out + 1) of (times + 2), so that one lucky
 * evening does not outrank ten. A way that never did is left out. Last 120 days.
 */
export function whatWorked(situation: Situation, moment: Moment): readonly WhatWorked[] {
  const now = dayOf(moment);
  const ways = new Map<string, { way: string; riddenOut: number; times: number; entries: string[] }>();
  for (const { id, body } of newestAfters(situation, now - learned + 1, now).values())
    for (const text of body.helped ?? []) {
      const way = text.trim();
      // Named twice for one urge it helped once.
      if (way === "" || ways.get(way)?.entries.at(-1) === id) continue;
      const known = ways.get(way) ?? { way, riddenOut: 0, times: 0, entries: [] };
      ways.set(way, known);
      known.times++;
      if (body.ended === "ridden-out") known.riddenOut++;
      known.entries.push(id);
    }
  const worth = ({ riddenOut, times }: WhatWorked) => (riddenOut + 1) / (times + 2);
  return [...ways.values()]
    .filter(({ riddenOut }) => riddenOut > 0)
    .sort((a, b) => worth(b) - worth(a) || b.times - a.times || (a.way < b.way ? -1 : 1));
}

/** The median strength of the urges whose local day lies within both ends. */
export function medianUrge(situation: Situation, from: number, to: number): MedianUrge {
  const rows = between(situation, "urge", from, to);
  const sorted = rows.map(({ body }) => body.strength).sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle];
  const low = sorted[sorted.length % 2 === 0 ? middle - 1 : middle];
  return { median: high === undefined || low === undefined ? null : (low + high) / 2, entries: rows.map(({ id }) => id) };
}

/** Whether the urges held: the last seven days against the seven before them (F46). */
export function urgeWeeks(situation: Situation, moment: Moment): UrgeWeeks {
  const now = dayOf(moment);
  const first = medianUrge(situation, now - 13, now - 7);
  const second = medianUrge(situation, now - 6, now);
  return { first, second, held: second.median === null || (first.median !== null && second.median <= first.median) };
}

/** The word that was written last about each urge, by the urge's id. */
function newestAfters(situation: Situation, from: number, to: number): ReadonlyMap<string, Filed<BodyOf<"urge-after">>> {
  const found = new Map<string, Filed<BodyOf<"urge-after">>>();
  for (const one of between(situation, "urge-after", from, to)) {
    const known = found.get(one.body.of);
    if (known === undefined || isAfter(one, known)) found.set(one.body.of, one);
  }
  return found;
}
