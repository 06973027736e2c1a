/** The scales over time: results with their noise band, what calls for a calm note, and when each is due (F61; docs/evidence.md 3.2). */
import { dayOf } from "../calendar.ts";
import type { BodyOf } from "../entries/index.ts";
import type { Moment } from "../entry.ts";
import type { Filed } from "../kind.ts";
import { all, between, firstFrom, type Situation } from "../situation.ts";
import { type AnswersOf, noiseBands, type Phq4Score, positive, type ScaleName, scorePhq4, scoreRses, scoreSise, severe } from "./scales.ts";

export interface Result {
  readonly entry: string;
  readonly day: number;
  readonly value: number;
  /** Against the result before; null for the first. */
  readonly change: number | null;
  /** The change lies within the noise band; null without a change. */
  readonly mayBeChance: boolean | null;
}

/** Results of the last year, oldest first; of several on one day the last. They belong to the person. */
export interface Measures {
  readonly phq4: readonly (Result & Phq4Score)[];
  /** Each value is the median of the last three answers. */
  readonly sise: readonly (Result & { readonly answer: number })[];
  readonly rses: readonly Result[];
  /** The newest answers to Rosenberg gave no score, and why; null when they did, or before the first. */
  readonly unscored: { readonly entry: string; readonly why: "uniform" | "incomplete" } | null;
}

export interface Due {
  readonly due: boolean;
  /** Local day from which it is or was due; null when nothing more comes. */
  readonly on: number | null;
}

/** A doctor or helper is suggested, with help lines (S18): what shows it, and the entries behind it. A low score hides no help. */
export interface StrainNote {
  readonly because: "total" | "anxiety" | "depression";
  readonly entries: readonly string[];
}

const phq4Every = 14;
const siseEvery = 7;
/** Days after the first Rosenberg. */
const rsesDays = [0, 30, 60] as const;
const year = 366;
/** Days back that two results running may lie apart. */
const near = 90;

export function measuresOf(situation: Situation, moment: Moment): Measures {
  const now = dayOf(moment);
  const rows = between(situation, "scale", now - year + 1, now);
  const rses = only(rows, "rses");
  const scored = rses.flatMap(({ entry, day, answers }) => {
    const score = scoreRses(answers);
    return score.type === "score" ? [{ entry, day, value: score.total }] : [];
  });
  const last = rses.at(-1);
  const type = last === undefined ? "score" : scoreRses(last.answers).type;
  return {
    phq4: changes(lastOfDays(phq4Scored(rows)), noiseBands.phq4),
    sise: medians(only(rows, "sise")),
    rses: changes(lastOfDays(scored), noiseBands.rses),
    unscored: last === undefined || type === "score" ? null : { entry: last.entry, why: type },
  };
}

/** A total of nine or more once, or the same subscale positive twice running; it rests on the newest day that has a score. */
export function strainNote(situation: Situation, moment: Moment): StrainNote | null {
  const now = dayOf(moment);
  const scored = phq4Scored(between(situation, "scale", now - near + 1, now));
  const days = lastOfDays(scored);
  const [before, last] = [days.at(-2), days.at(-1)];
  // A lower score on the same day hides nothing.
  const high = scored.filter(({ day, total }) => day === last?.day && total >= severe);
  if (high.length > 0) return { because: "total", entries: high.map(({ entry }) => entry) };
  if (before === undefined || last === undefined) return null;
  for (const because of ["anxiety", "depression"] as const)
    if (before[because] >= positive && last[because] >= positive) return { because, entries: [before.entry, last.entry] };
  return null;
}

/**
 * PHQ-4 every 14 days, the single item every week, Rosenberg at the start and from day 30 and day 60 after it. Any answers count, scored
 * or not: nobody is asked again the next day for having left one out.
 */
export function scalesDue(situation: Situation, moment: Moment): Readonly<Record<ScaleName, Due>> {
  const now = dayOf(moment);
  const every = (name: ScaleName, days: number): Due => {
    const last = lastDay(situation, name, now);
    const on = last === null ? now : last + days;
    return { due: now >= on, on };
  };
  return { phq4: every("phq4", phq4Every), sise: every("sise", siseEvery), rses: rsesDue(situation, now) };
}

interface Given<Name extends ScaleName> {
  readonly entry: string;
  readonly day: number;
  readonly answers: AnswersOf<Name>;
}
interface Scored {
  readonly entry: string;
  readonly day: number;
  readonly value: number;
}
type Row = Filed<BodyOf<"scale">>;

function only<Name extends ScaleName>(rows: readonly Row[], name: Name): Given<Name>[] {
  return rows.flatMap(({ id, day, body: { is } }) =>
    is.scale === name ? [{ entry: id, day, answers: is.answers as AnswersOf<Name> }] : [],
  );
}

function phq4Scored(rows: readonly Row[]): (Scored & Phq4Score)[] {
  return only(rows, "phq4").flatMap(({ entry, day, answers }) => {
    const score = scorePhq4(answers);
    return score === null ? [] : [{ entry, day, value: score.total, ...score }];
  });
}

/** Answers given twice on one day are one: the last ones stand. */
function lastOfDays<T extends Scored>(rows: readonly T[]): T[] {
  return rows.filter(({ day }, index) => rows[index + 1]?.day !== day);
}

function changes<T extends Scored>(rows: readonly T[], band: number): (T & Result)[] {
  return rows.map((row, index) => {
    const before = rows[index - 1];
    const change = before === undefined ? null : row.value - before.value;
    return { ...row, change, mayBeChance: change === null ? null : Math.abs(change) < band };
  });
}

function medians(rows: readonly Given<"sise">[]): (Result & { answer: number })[] {
  const answers = lastOfDays(
    rows.flatMap(({ entry, day, answers: given }) => {
      const value = scoreSise(given);
      return value === null ? [] : [{ entry, day, value }];
    }),
  );
  const rolling = answers.map((row, index) => ({
    ...row,
    answer: row.value,
    value: median(answers.slice(Math.max(0, index - 2), index + 1).map(({ value }) => value)),
  }));
  return changes(rolling, noiseBands.sise);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** The last day on which a scale was answered up to `now`, or null. */
function lastDay(situation: Situation, name: ScaleName, now: number): number | null {
  const rows = all(situation, "scale");
  for (let at = firstFrom(rows, now + 1) - 1; at >= 0; at--) {
    const row = rows[at];
    if (row?.body.is.scale === name) return row.day;
  }
  return null;
}

function rsesDue(situation: Situation, now: number): Due {
  const last = lastDay(situation, "rses", now);
  const start = all(situation, "scale").find(({ body }) => body.is.scale === "rses")?.day;
  if (last === null || start === undefined) return { due: true, on: now };
  const on = rsesDays.map((after) => start + after);
  const reached = on.findLast((day) => day <= now) ?? start;
  if (last < reached) return { due: true, on: reached };
  return { due: false, on: on.find((day) => day > now) ?? null };
}
