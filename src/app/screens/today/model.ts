/** What stands on Today (F32, F60, F64): nothing of the ex. Runs where the entries are; the page gets plain data. */
import { all, between, checkInsOf, daysOf, type Moment, occasionsOf, type Proposal, type ThreeGuide, urgesOf } from "#formula";
import { type AroundWith, chainOf } from "../../worker/around.ts";
import type { Says } from "../../worker/views.ts";

export interface Task extends Proposal {
  /** When it was done and how it felt, or null. */
  readonly was: Was | null;
}

export interface Was {
  /** The entry and all that it corrects. */
  readonly ids: readonly string[];
  readonly when: Moment;
  readonly pleasure: number | null;
  readonly mastery: number | null;
}

/** An urge on the line of the last seven days. */
export interface Wave {
  /** 0 six days ago, 6 today. */
  readonly column: number;
  /** Part of that day that had passed, 0 to 1. */
  readonly at: number;
  readonly strength: number;
}

type First = AroundWith<ThreeGuide>;

/** It waits for no list of texts but the activities. */
export const says: Says = "three";

export function view(around: First, _: null) {
  const { situation, moment, today, chapter } = around;
  const days = daysOf(situation, chapter, moment);
  const { today: checkIn } = checkInsOf(situation, moment);
  const { ahead, today: now } = occasionsOf(situation, chapter, moment);
  return {
    status: days === null ? null : { n: days.n, length: days.length, kept: days.keptOfLast, of: days.of, ended: days.ended !== null },
    /** Nobody has passed the set-up yet: the first visit goes there by itself. */
    isNew: all(situation, "chapter").length === 0 && Object.keys(around.known?.facts ?? {}).length === 0,
    isSetUp: around.known !== null && Object.keys(around.known.facts).length > 0,
    three: tasksOf(around),
    waves: wavesOf(around),
    checkedIn: checkIn !== null,
    toRate: urgesOf(situation, moment).toRate,
    nextOccasion: [...now, ...ahead][0]?.inDays ?? null,
    today,
  };
}

/** Today's three, each with when it was done. */
export function tasksOf({ situation, today, three, entry }: First): readonly Task[] {
  const done = new Map(between(situation, "done", today, today).map((row) => [row.id, row]));
  return three().proposals.map((one): Task => {
    const row = one.done === null ? undefined : done.get(one.done);
    if (row === undefined) return { ...one, was: null };
    const { id, at, offset, body } = row;
    const was = { ids: chainOf(id, { entry }), when: { at, offset }, pleasure: body.pleasure ?? null, mastery: body.mastery ?? null };
    return { ...one, was };
  });
}

/** The urges of the last seven days, oldest first. */
export function wavesOf({ situation, today }: First): readonly Wave[] {
  return [...between(situation, "urge", today - 6, today)]
    .sort((a, b) => a.at - b.at)
    .map(({ day, at, offset, body }) => {
      const minutes = (((at / 60_000 + offset) % 1440) + 1440) % 1440;
      return { column: day - today + 6, at: minutes / 1440, strength: body.strength };
    });
}
