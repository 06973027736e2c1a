/** Three published scales over time, each for itself, and when each is due (F61). Their own questions are no part of this. */
import { between, type Due, measuresOf, noiseBands, type ScaleName, scalesDue, strainNote } from "#formula";
import type { Around } from "../../worker/around.ts";

const scaleNames = ["phq4", "sise", "rses"] as const satisfies readonly ScaleName[];

/** A result as it is shown. */
export interface ResultShown {
  readonly entry: string;
  readonly day: number;
  readonly value: number;
  /** Against the one before; null for the first. */
  readonly change: number | null;
  /** The change may be chance; null without one. */
  readonly mayBeChance: boolean | null;
}

export interface ScaleShown {
  readonly name: ScaleName;
  readonly due: Due;
  /** Oldest first. */
  readonly results: readonly ResultShown[];
  /** A change below this is within error. */
  readonly band: number;
  /** The newest answers gave no score, and why. */
  readonly unscored: "uniform" | "incomplete" | null;
}

export type Answers = Readonly<Record<string, number | null>>;

/** @param given.scale the form that is open, or "" */
export function view({ situation, moment, today }: Around, { scale }: { readonly scale: string }) {
  const measures = measuresOf(situation, moment);
  const due = scalesDue(situation, moment);
  const scales = scaleNames.map((name): ScaleShown => {
    return {
      name,
      due: due[name],
      results: measures[name].map(({ entry, day, value, change, mayBeChance }) => ({ entry, day, value, change, mayBeChance })),
      band: noiseBands[name],
      unscored: name === "rses" ? (measures.unscored?.why ?? null) : null,
    };
  });
  return {
    // What is due comes first; else what is due next.
    scales: [...scales].sort((a, b) => (a.due.on ?? Number.MAX_SAFE_INTEGER) - (b.due.on ?? Number.MAX_SAFE_INTEGER)),
    strain: strainNote(situation, moment) !== null,
    today,
    /** Answers of today, which another look replaces. */
    given: givenToday(situation, scale, today),
  };
}

function givenToday(
  situation: Around["situation"],
  scale: string,
  today: number,
): { readonly id: string; readonly answers: Answers } | null {
  const row = between(situation, "scale", today, today).findLast(({ body }) => body.is.scale === scale);
  return row === undefined ? null : { id: row.id, answers: row.body.is.answers };
}
