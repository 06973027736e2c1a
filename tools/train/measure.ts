/** Thresholds and figures: what the issue of a label costs decides where it begins to count. */
import { type Context, labels, stopLabels, type Verdict } from "../../src/check/finding.ts";
import { verdictOfLabels } from "../../src/check/verdict.ts";
import type { LabelledDraft } from "./corpus.ts";

export interface Prediction {
  readonly labels: readonly string[];
  /** How many labels are known, from the first. */
  readonly known: number;
  readonly probabilities: Float32Array;
}

export interface Figures {
  readonly macroF1: number;
  readonly f1: Readonly<Record<string, number>>;
  readonly stopRecall: number;
  readonly stopPrecision: number;
  readonly verdictRight: number;
}

/** For stop labels recall counts this many times as much as precision. */
const stopBeta = 1.35;

/** For each label the threshold with the best F1; for stop labels recall counts for more. */
export function fitThresholds(predictions: readonly Prediction[]): Float32Array {
  return Float32Array.from(labels, (label, index) => {
    const beta = (stopLabels as readonly string[]).includes(label) ? stopBeta : 1;
    const ranked = predictions
      .filter(({ known }) => index < known)
      .map(({ labels: shown, probabilities }) => ({ p: probabilities[index] as number, y: shown.includes(label) }))
      .sort((a, b) => b.p - a.p);
    const positives = ranked.filter(({ y }) => y).length;
    let best = 0;
    let threshold = 0.5;
    let hits = 0;
    ranked.forEach(({ p, y }, at) => {
      if (y) hits++;
      const score = ((1 + beta * beta) * hits) / (beta * beta * positives + at + 1);
      if (score > best) {
        best = score;
        threshold = (p + (ranked[at + 1]?.p ?? 0)) / 2;
      }
    });
    return Math.max(0.02, Math.min(0.98, threshold));
  });
}

export function figuresOf(
  cases: readonly { readonly draft: LabelledDraft; readonly found: readonly string[]; readonly verdict?: Verdict }[],
): Figures {
  const f1: Record<string, number> = {};
  for (const label of labels) {
    const shown = cases.filter(({ draft }) => draft.labels.includes(label));
    const found = cases.filter((one) => one.found.includes(label));
    const both = shown.filter((one) => one.found.includes(label));
    f1[label] = shown.length + found.length === 0 ? 1 : (2 * both.length) / (shown.length + found.length);
  }
  const stops = (list: readonly string[]) => list.some((label) => (stopLabels as readonly string[]).includes(label));
  const shown = cases.filter(({ draft }) => stops(draft.labels));
  const found = cases.filter((one) => stops(one.found));
  const both = shown.filter((one) => stops(one.found));
  const right = cases.filter(
    ({ draft, found: list, verdict }) =>
      (verdict ?? verdictOfLabels(list as never, draft.context as Context, draft.text)) === draft.verdict,
  );
  return {
    macroF1: labels.reduce((sum, label) => sum + (f1[label] as number), 0) / labels.length,
    f1,
    stopRecall: both.length / Math.max(1, shown.length),
    stopPrecision: both.length / Math.max(1, found.length),
    verdictRight: right.length / Math.max(1, cases.length),
  };
}
