/**
 * The one thing that would strengthen the position most today (F52; docs/spec/position.md F52d to F52i). Each candidate is an entry that today
 * could hold; the formula itself says what it would bring. None is anything toward the ex.
 */
import { dayOf } from "../../calendar.ts";
import type { KindName } from "../../entries/index.ts";
import type { Moment } from "../../entry.ts";
import type { Filed } from "../../kind.ts";
import { type Area, areas } from "../../library/types.ts";
import { all, between, firstFrom, type Situation, type Tables } from "../../situation.ts";
import { isGuarded, type Safety } from "../safety.ts";
import { settledBy } from "./common-ground.ts";
import { type Frame, frameOf } from "./fade.ts";
import { five } from "./five.ts";
import type { PartName } from "./part.ts";

/** In the order that settles ties. */
export const candidateNames = ["weeks", "activity", "goal-step", "standard", "ride-out", "check-in", "keep-today"] as const;
export type Way = (typeof candidateNames)[number];

export interface Strengthen {
  readonly what: Way;
  /** The part that it strengthens. */
  readonly part: PartName;
  /** How much that part would rise; for keeping today, how much of it a text today would take. */
  readonly gain: number;
  /** The life area of an activity, else null. */
  readonly area: Area | null;
  /** The goal, the standard, or the urges that it is about. */
  readonly entries: readonly string[];
}

interface Candidate extends Omit<Strengthen, "gain"> {
  readonly table: KindName;
  readonly body: unknown;
}

/** Null when nothing that today could hold would raise any part. */
export function strengthen(situation: Situation, chapter: string, safety: Safety, moment: Moment): Strengthen | null {
  const frame = frameOf(situation, chapter, dayOf(moment));
  const now = new Map<PartName, number>();
  let best: Strengthen | null = null;
  for (const { table, body, ...candidate } of candidates(frame, safety)) {
    const { what, part } = candidate;
    const value = now.get(part) ?? five[part](frame).value;
    now.set(part, value);
    const other = five[part](frameOf(withEntry(situation, chapter, moment, table, body), chapter, frame.today)).value;
    const gain = what === "keep-today" ? value - other : other - value;
    if (gain > least && gain > (best?.gain ?? 0) + least) best = { ...candidate, gain };
  }
  return best;
}

/** Differences below this are rounding, and a tie. */
const least = 1e-9;

function candidates(frame: Frame, safety: Safety): Candidate[] {
  const { situation, chapter, today } = frame;
  const found: Candidate[] = [];
  const add = (what: Way, part: PartName, table: KindName, body: unknown, more: { area?: Area; entries?: readonly string[] } = {}) =>
    found.push({ what, part, table, body, area: more.area ?? null, entries: more.entries ?? [] });
  // Step 1 is not passed over by a proposal; and the weeks end in a review with ways that a mode closes.
  const begun = all(situation, "weeks").some((row) => row.chapter === chapter && row.day <= today);
  if (!begun && !isGuarded(safety) && settledBy(frame) !== null) add("weeks", "space", "weeks", { length: 30 });
  const area = emptiest(frame);
  add("activity", "own-world", "done", { area, text: "-" }, { area });
  const goal = nextGoal(frame);
  if (goal !== null) add("goal-step", "own-world", "goal-step", { of: goal.id, step: goal.step, proof: "-" }, { entries: [goal.id] });
  const standard = restedStandard(frame);
  if (standard !== null) add("standard", "self-respect", "held", { of: standard, how: "kept" }, { entries: [standard] });
  const urges = between(situation, "urge", today - 6, today).map(({ id }) => id);
  if (urges.length > 0) add("ride-out", "steadiness", "urge-after", { of: urges.at(-1), ended: "ridden-out" }, { entries: urges });
  if (between(situation, "check-in", today, today).length === 0) add("check-in", "steadiness", "check-in", {});
  add("keep-today", "space", "contact", { way: "text" });
  return found;
}

/** The area whose newest activity lies back furthest, in weeks, one of today last; in their fixed order. */
function emptiest({ situation, today, from }: Frame): Area {
  const newest = new Map<Area, number>(areas.map((area) => [area, -1]));
  for (const { day, body } of between(situation, "done", from, today))
    newest.set(body.area, Math.floor((day - from) / 7) + (day === today ? 1 : 0));
  return areas.reduce((best, area) => ((newest.get(area) ?? -1) < (newest.get(best) ?? -1) ? area : best));
}

/** Of the goals that are on and had no step today, the one that ends first, with its first step that is not done. */
function nextGoal({ situation, today }: Frame): { readonly id: string; readonly step: number } | null {
  let next: { id: string; step: number; until: string } | null = null;
  for (const { id, day, body } of between(situation, "goal", Number.NEGATIVE_INFINITY, today)) {
    if (body.state !== "on" || (next !== null && next.until <= body.until)) continue;
    const done = between(situation, "goal-step", day, today).filter((row) => row.body.of === id);
    const step = body.steps.findIndex((_, index) => done.every((row) => row.body.step !== index));
    if (step >= 0 && done.at(-1)?.day !== today) next = { id, step, until: body.until };
  }
  return next;
}

/** Of the standards that are on, the one that was kept longest ago or not at all in these 28 days. */
function restedStandard({ situation, today, from }: Frame): string | null {
  const kept = new Map<string, number>();
  for (const { day, body } of between(situation, "held", from, today)) if (body.how === "kept") kept.set(body.of, day);
  let rested: { id: string; day: number } | null = null;
  for (const { id, day, body } of all(situation, "standard")) {
    if (body.state !== "on" || day > today) continue;
    const last = kept.get(id) ?? Number.NEGATIVE_INFINITY;
    if (rested === null || last < rested.day) rested = { id, day: last };
  }
  return rested?.id ?? null;
}

/** The situation as it would be with one entry more today, written last. */
function withEntry(situation: Situation, chapter: string, { at, offset }: Moment, table: KindName, body: unknown): Situation {
  const rows: readonly Filed[] = all(situation, table);
  const day = dayOf({ at, offset });
  const entry: Filed = { at, offset, ...unwritten, chapter, kind: table, day, body };
  return { ...situation, tables: { ...situation.tables, [table]: rows.toSpliced(firstFrom(rows, day + 1), 0, entry) } as Tables };
}

const unwritten = { id: "ffffffff-ffff-4fff-bfff-ffffffffffff", lamport: Number.MAX_SAFE_INTEGER, device: "-", v: 1 };
