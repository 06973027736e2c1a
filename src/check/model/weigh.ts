/**
 * From the scores of a draft's sentences and of the whole to one number per label. A logistic curve per label weighs its own best
 * sentences, the whole, what else stands in the draft, why it is written, and its length.
 */
import { type Context, contexts, labels } from "../finding.ts";

const L = labels.length;
/** The five contexts that the corpus labels; a third-party message is read as `no-contact`. */
const known = contexts.filter((context) => context !== "third-party");

/** Own best, own second, own sum, own whole; every label's best and whole; context; length. */
export const clueSize = 4 + 2 * L + known.length + 8;

export interface DraftScores {
  /** One row of labels per sentence. */
  readonly sentences: readonly Float32Array[];
  readonly whole: Float32Array;
  readonly context: Context;
  /** Words and marks of the draft. */
  readonly tokens: number;
}

/** Writes the clues for one label into `into` (clueSize values). */
export function writeClues(into: Float32Array, scores: DraftScores, label: number): void {
  let best = -8;
  let second = -8;
  let sum = 0;
  for (const row of scores.sentences) {
    const score = clip(row[label] as number);
    if (score > best) {
      second = best;
      best = score;
    } else if (score > second) second = score;
    sum += Math.log1p(Math.exp(score));
  }
  into[0] = best;
  into[1] = Math.max(second, -4);
  into[2] = Math.min(sum, 8);
  into[3] = clip(scores.whole[label] as number);
  for (let other = 0; other < L; other++) {
    let top = -8;
    for (const row of scores.sentences) top = Math.max(top, row[other] as number);
    into[4 + other] = clip(top) / 4;
    into[4 + L + other] = clip(scores.whole[other] as number) / 4;
  }
  const context = scores.context === "third-party" ? "no-contact" : scores.context;
  const at = 4 + 2 * L;
  known.forEach((name, index) => {
    into[at + index] = name === context ? 1 : 0;
  });
  const n = scores.tokens;
  const length = at + known.length;
  into[length] = Math.min(n / 50, 4);
  into[length + 1] = n < 8 ? 1 : 0;
  into[length + 2] = n < 14 ? 1 : 0;
  into[length + 3] = n < 25 ? 1 : 0;
  into[length + 4] = n > 60 ? 1 : 0;
  into[length + 5] = n > 80 ? 1 : 0;
  into[length + 6] = n > 100 ? 1 : 0;
  into[length + 7] = Math.min(scores.sentences.length, 12) / 6;
}

function clip(score: number): number {
  return Math.max(-8, Math.min(8, score));
}
