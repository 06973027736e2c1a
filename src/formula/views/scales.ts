/**
 * The three scales, scored exactly and by item id (F61, R35-R37; docs/evidence.md 3.2). What is out of range never gets here: the entry is
 * refused. Validated scales and own questions never meet in one number (R38).
 */
import type { BodyOf } from "../entries/index.ts";
import { phq4Items, rsesItems } from "../entries/scale.ts";

type Scales = BodyOf<"scale">["is"];
export type ScaleName = Scales["scale"];
export type AnswersOf<Name extends ScaleName> = Extract<Scales, { scale: Name }>["answers"];

export interface Phq4Score {
  /** 0 to 6 each; from `positive` on a positive screen. */
  readonly anxiety: number;
  readonly depression: number;
  /** 0 to 12. */
  readonly total: number;
  readonly band: "none" | "mild" | "moderate" | "severe";
}

export type RsesScore =
  /** 0 to 30; no cut-offs. */
  | { readonly type: "score"; readonly total: number }
  /** Ten equal answers: no score, but the question whether they want to check. */
  | { readonly type: "uniform" }
  /** More than one answer is missing. */
  | { readonly type: "incomplete" };

/** Changes under these are within error; a move of one point in the single item is noise. */
export const noiseBands: Readonly<Record<ScaleName, number>> = { phq4: 3, sise: 2, rses: 5 };
/** A subscale of PHQ-4 from here on is a positive screen, and a total from here on is severe. */
export const positive = 3;
export const severe = 9;

const reversed: ReadonlySet<string> = new Set(["r_failure", "r_proud", "r_respect", "r_useless", "r_nogood"]);

/** Null when an answer is missing. */
export function scorePhq4(answers: AnswersOf<"phq4">): Phq4Score | null {
  const [gad1, gad2, phq1, phq2] = phq4Items.map((item) => answers[item]);
  if (gad1 == null || gad2 == null || phq1 == null || phq2 == null) return null;
  const anxiety = gad1 + gad2;
  const depression = phq1 + phq2;
  const total = anxiety + depression;
  return { anxiety, depression, total, band: total >= severe ? "severe" : total >= 6 ? "moderate" : total >= 3 ? "mild" : "none" };
}

/** The answer is the score. */
export function scoreSise(answers: AnswersOf<"sise">): number | null {
  return answers.sise;
}

/** Reverses by item id, never by position (R36). One missing answer: the mean of the others times ten, rounded. */
export function scoreRses(answers: AnswersOf<"rses">): RsesScore {
  const given = rsesItems.flatMap((item) => {
    const raw = answers[item];
    return raw === null ? [] : [{ raw, points: reversed.has(item) ? 3 - raw : raw }];
  });
  if (given.length < rsesItems.length - 1) return { type: "incomplete" };
  if (given.length === rsesItems.length && given.every(({ raw }) => raw === given[0]?.raw)) return { type: "uniform" };
  const sum = given.reduce((all, { points }) => all + points, 0);
  return { type: "score", total: Math.round((sum / given.length) * rsesItems.length) };
}
