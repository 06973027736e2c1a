/** Own world: what was done in each life area, which have been empty, how it felt, and the activities of their own (F32, F35). */
import { dayOf } from "../calendar.ts";
import type { BodyOf } from "../entries/index.ts";
import type { Moment } from "../entry.ts";
import type { Filed } from "../kind.ts";
import { type Area, areas } from "../library/types.ts";
import { all, between, type Situation } from "../situation.ts";

export interface Felt {
  /** 0 to 10, to one decimal; null without a rating. */
  readonly mean: number | null;
  readonly count: number;
}

export interface AreaLife {
  readonly area: Area;
  /** Things done in the last 7 and 28 days. */
  readonly week: number;
  readonly month: number;
  /** Local day of the last thing done; null when there was none in 90 days. */
  readonly last: number | null;
  /** Days since then, 0 for today; null when there was none in 90 days. */
  readonly emptyFor: number | null;
  readonly pleasure: Felt;
  readonly mastery: Felt;
  /** The last 28 days, oldest first. */
  readonly entries: readonly string[];
}

export interface OwnActivity {
  readonly entry: string;
  readonly area: Area;
  readonly text: string;
  readonly minutes: number;
  readonly energy: BodyOf<"own-activity">["energy"];
  /** How often it was done in the last 28 days. */
  readonly times: number;
}

export interface OwnWorld {
  /** In the order of the areas. */
  readonly areas: readonly AreaLife[];
  /** Areas in which nothing was done for seven days, empty longest first. */
  readonly empty: readonly Area[];
  readonly week: number;
  readonly month: number;
  readonly pleasure: Felt;
  readonly mastery: Felt;
  /** Those that are on. */
  readonly own: readonly OwnActivity[];
  /** Times that they did nothing where something would have cost, last 28 days, oldest first. */
  readonly didNothing: readonly string[];
}

type Done = Filed<BodyOf<"done">>;
export type OwnRow = Filed<BodyOf<"own-activity">>;

/** How far back an area's last thing is looked for. */
export const areaReach = 90;

export function ownWorld(situation: Situation, moment: Moment): OwnWorld {
  const now = dayOf(moment);
  const last = lastDone(situation, now);
  const month = between(situation, "done", now - 27, now);
  const byArea = new Map<Area, Done[]>(areas.map((area) => [area, []]));
  for (const one of month) byArea.get(one.body.area)?.push(one);
  const lives = areas.map((area) => lifeOf(area, byArea.get(area) ?? [], last.get(area)?.day ?? null, now));
  const times = new Map<string, number>();
  for (const { body } of month) if (body.activity !== undefined) times.set(body.activity, (times.get(body.activity) ?? 0) + 1);
  return {
    areas: lives,
    empty: lives
      .filter(({ week }) => week === 0)
      .sort((a, b) => (a.last ?? now - areaReach) - (b.last ?? now - areaReach))
      .map(({ area }) => area),
    week: lives.reduce((sum, { week }) => sum + week, 0),
    month: month.length,
    pleasure: feltOf(month.map(({ body }) => body.pleasure)),
    mastery: feltOf(month.map(({ body }) => body.mastery)),
    own: ownOn(situation, now).map((row) => ({
      entry: row.id,
      area: row.body.area,
      text: row.body.text,
      minutes: row.body.minutes,
      energy: row.body.energy,
      times: namesOf(row).reduce((sum, name) => sum + (times.get(name) ?? 0), 0),
    })),
    didNothing: between(situation, "did-nothing", now - 27, now).map(({ id }) => id),
  };
}

/** The last thing done in each area up to that local day, within 90 days. */
export function lastDone(situation: Situation, day: number): ReadonlyMap<Area, Done> {
  const found = new Map<Area, Done>();
  const rows = between(situation, "done", day - areaReach + 1, day);
  for (let at = rows.length - 1; at >= 0 && found.size < areas.length; at--) {
    const row = rows[at] as Done;
    if (!found.has(row.body.area)) found.set(row.body.area, row);
  }
  return found;
}

/** Own activities that are on. */
export function ownOn(situation: Situation, now: number): readonly OwnRow[] {
  return all(situation, "own-activity").filter((row) => row.day <= now && row.body.state === "on");
}

/** Every id under which an own activity may have been done: a changed one has an id of its own. */
export function namesOf({ id, body }: OwnRow): readonly string[] {
  return [...new Set([id, body.replaces ?? id, body.first ?? id])];
}

function lifeOf(area: Area, rows: readonly Done[], last: number | null, now: number): AreaLife {
  return {
    area,
    week: rows.filter(({ day }) => day > now - 7).length,
    month: rows.length,
    last,
    emptyFor: last === null ? null : now - last,
    pleasure: feltOf(rows.map(({ body }) => body.pleasure)),
    mastery: feltOf(rows.map(({ body }) => body.mastery)),
    entries: rows.map(({ id }) => id),
  };
}

function feltOf(ratings: readonly (number | undefined)[]): Felt {
  const given = ratings.filter((rating) => rating !== undefined);
  const sum = given.reduce((total, rating) => total + rating, 0);
  return { mean: given.length === 0 ? null : Math.round((sum / given.length) * 10) / 10, count: given.length };
}
