/**
 * Three things for today (F32): they fit today's energy and hour, come from the areas that have been empty longest, own activities first.
 * The choice is made for the day and changes only with the log, or while the hour does not fit one of them.
 */
import { dayOf, hourOf } from "../calendar.ts";
import type { Moment } from "../entry.ts";
import { type Activity, type Area, areas } from "../library/types.ts";
import { between, isAfter, remembered, type Situation } from "../situation.ts";
import { areaReach, lastDone, namesOf, type OwnRow, ownOn } from "./own-world.ts";

export type Energy = Activity["energy"];

export interface Proposal {
  /** The id of a library activity, or of the entry of an own one. */
  readonly activity: string;
  readonly own: boolean;
  readonly area: Area;
  readonly text: string;
  readonly minutes: number;
  readonly energy: Energy;
  /** The entry that says it was done today, or null. */
  readonly done: string | null;
  readonly why: {
    /** Days since something was done in this area before today; null when there was nothing in 90 days. */
    readonly emptyFor: number | null;
    /** That thing, or null. */
    readonly last: string | null;
    /** True when it was chosen for its hour, in place of one that does not fit now. */
    readonly forTheHour: boolean;
  };
}

export interface TodayThree {
  readonly day: number;
  /** What the newest check-in of today says, or null. */
  readonly energy: Energy | null;
  readonly checkIn: string | null;
  /** At most three, own ones first, from three areas where three have something that fits, else from two. */
  readonly proposals: readonly Proposal[];
  /** What else was done today. */
  readonly alsoDone: readonly string[];
}

interface Candidate {
  readonly id: string;
  readonly own: boolean;
  readonly area: Area;
  readonly text: string;
  readonly minutes: number;
  readonly energy: Energy;
  readonly hours: Activity["hours"];
  /** The entry of today. */
  readonly done: string | null;
  readonly rank: number;
}

/** What may be proposed, by area, best first. */
type Candidates = ReadonlyMap<Area, readonly Candidate[]>;

const three = 3;
const levels: Readonly<Record<Energy, number>> = { low: 0, middle: 1, high: 2 };
/** Days that something done rests; own things may come sooner, they are few. */
const rest = { own: 2, offered: 7 };
const turns = { area: 0xc13fa9a9, activity: 0x91e10da5 };

/**
 * @param activities the library's, in one language
 * @param names what the ex is called: an own activity that names them is not proposed
 */
export function todayThree(
  situation: Situation,
  moment: Moment,
  activities: readonly Activity[],
  names: readonly string[] = [],
): TodayThree {
  const day = dayOf(moment);
  const hour = hourOf(moment);
  const checkIn = newestEnergy(situation, day);
  // They change with the day, not with the hour; the lists of different libraries are kept apart.
  const known = remembered(situation, `candidates:${day}:${names}`, () => new WeakMap<readonly Activity[], Candidates>());
  const candidates = known.get(activities) ?? candidatesOf(situation, day, activities, names, checkIn?.energy ?? null);
  known.set(activities, candidates);
  const last = lastDone(situation, day - 1);
  const lastDay = (area: Area) => last.get(area)?.day ?? day - areaReach - 1;
  const order = [...areas].sort((a, b) => lastDay(a) - lastDay(b) || rankOn(day, a, turns.area) - rankOn(day, b, turns.area));
  const chosen = choose(order, candidates, hour);
  const proposals = chosen.map(({ pick, forTheHour }): Proposal => {
    const before = last.get(pick.area);
    const { id, own, area, text, minutes, energy, done } = pick;
    const why = { emptyFor: before === undefined ? null : day - before.day, last: before?.id ?? null, forTheHour };
    return { activity: id, own, area, text, minutes, energy, done, why };
  });
  const shown = new Set(proposals.map(({ done }) => done));
  return {
    day,
    energy: checkIn?.energy ?? null,
    checkIn: checkIn?.entry ?? null,
    proposals: [...proposals.filter(({ own }) => own), ...proposals.filter(({ own }) => !own)],
    alsoDone: between(situation, "done", day, day).flatMap(({ id }) => (shown.has(id) ? [] : [id])),
  };
}

function newestEnergy(situation: Situation, day: number): { energy: Energy; entry: string } | null {
  const said = between(situation, "check-in", day, day).filter(({ body }) => body.energy !== undefined);
  const newest = said.reduce<(typeof said)[number] | undefined>((a, b) => (a === undefined || isAfter(b, a) ? b : a), undefined);
  return newest?.body.energy === undefined ? null : { energy: newest.body.energy, entry: newest.id };
}

/** What may be proposed today. What was done today always may: it stays where it is, as done. */
function candidatesOf(
  situation: Situation,
  day: number,
  activities: readonly Activity[],
  names: readonly string[],
  energy: Energy | null,
): Candidates {
  const lastOf = new Map<string, number>();
  const today = new Map<string, string>();
  for (const one of between(situation, "done", day - rest.offered, day)) {
    if (one.body.activity === undefined) continue;
    if (one.day === day) today.set(one.body.activity, one.id);
    else lastOf.set(one.body.activity, one.day);
  }
  const waved = new Set(between(situation, "not-today", day, day).map(({ body }) => body.activity));
  // Without a word on energy nothing that takes much.
  const most = levels[energy ?? "middle"];
  const byArea = new Map<Area, Candidate[]>(areas.map((area) => [area, []]));
  const consider = (one: Omit<Activity, "minutes" | "cost" | "company"> & { minutes: number }, ids: readonly string[], own: boolean) => {
    const done = ids.map((id) => today.get(id)).find((id) => id !== undefined) ?? null;
    const rests = ids.some((id) => (lastOf.get(id) ?? -Infinity) >= day - (own ? rest.own : rest.offered));
    if (done === null && (levels[one.energy] > most || rests || ids.some((id) => waved.has(id)))) return;
    const { id, area, text, minutes, hours } = one;
    byArea.get(area)?.push({ id, own, area, text, minutes, energy: one.energy, hours, done, rank: rankOn(day, id, turns.activity) });
  };
  for (const row of ownOn(situation, day)) if (!namesAny(row, names)) consider({ ...row.body, id: row.id }, namesOf(row), true);
  for (const one of activities) consider(one, [one.id], false);
  for (const list of byArea.values())
    list.sort((a, b) => Number(b.done !== null) - Number(a.done !== null) || Number(b.own) - Number(a.own) || a.rank - b.rank);
  return byArea;
}

interface Choice {
  readonly pick: Candidate;
  readonly forTheHour: boolean;
}

/** One of each area in their order; at least one own where one fits; a second of an area only when two areas have anything. */
function choose(order: readonly Area[], candidates: Candidates, hour: number): readonly Choice[] {
  const first = order.flatMap((area) => pickOf(candidates.get(area) ?? [], hour) ?? []);
  const chosen = first.slice(0, three);
  const own = first.find(({ pick }) => pick.own);
  const free = chosen.findLastIndex(({ pick }) => pick.done === null);
  if (own !== undefined && free >= 0 && !chosen.some(({ pick }) => pick.own)) chosen[free] = own;
  if (chosen.length !== three - 1) return chosen;
  const taken = new Set(chosen.map(({ pick }) => pick.id));
  const second = chosen.flatMap(({ pick }) => {
    const others = (candidates.get(pick.area) ?? []).filter(({ id }) => !taken.has(id));
    return pickOf(others, hour) ?? [];
  });
  return [...chosen, ...second.slice(0, 1)];
}

/**
 * The day's own choice; while the hour does not fit it, one that fits every hour, so that the hours do not shuffle the page.
 * @param list best first
 */
function pickOf(list: readonly Candidate[], hour: number): Choice | null {
  const best = list[0];
  if (best === undefined) return null;
  if (best.done !== null || fitsHour(best, hour)) return { pick: best, forTheHour: false };
  const instead = list.find(({ hours }) => hours === undefined) ?? list.find((one) => fitsHour(one, hour));
  return instead === undefined ? null : { pick: instead, forTheHour: true };
}

/** From `from` until `to`, which may lie after midnight. */
function fitsHour({ hours }: Candidate, hour: number): boolean {
  if (hours === undefined || hours.from === hours.to) return true;
  const { from, to } = hours;
  return from < to ? hour >= from && hour < to : hour >= from || hour < to;
}

function namesAny({ body }: OwnRow, names: readonly string[]): boolean {
  if (names.length === 0) return false;
  const text = ` ${wordsOf(body.text)} `;
  return names.some((name) => wordsOf(name) !== "" && text.includes(` ${wordsOf(name)} `));
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

/**
 * A place on a ring of 2^32 that turns by a fixed part each day: what comes first today comes back only after the others had their turn, and
 * taking one away leaves the order of the rest. Areas and activities turn by the two parts of the R2 sequence (Roberts 2018), so that an area
 * does not meet the same few of its activities each time that it comes.
 */
function rankOn(day: number, id: string, turn: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) - Math.imul(day, turn)) >>> 0;
}
