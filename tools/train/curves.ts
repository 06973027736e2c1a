/** Fits the logistic curves that weigh a draft's scores (src/check/model/weigh.ts), by Newton's method with a small penalty. */
import { labels } from "../../src/check/finding.ts";
import { clueSize, type DraftScores, writeClues } from "../../src/check/model/weigh.ts";

/** One row per label: a weight for each clue, then the constant. */
export type Curves = readonly Float32Array[];

const penalty = 4;
const rounds = 8;

/** @param shown per draft the set of label indexes it shows. */
export function fitCurves(scores: readonly DraftScores[], shown: readonly ReadonlySet<number>[]): Curves {
  return labels.map((_, label) =>
    fitCurve(
      scores,
      shown.map((set) => set.has(label)),
      label,
    ),
  );
}

/** Probability of each label for one draft. */
export function applyCurves(curves: Curves, scores: DraftScores): Float32Array {
  const clues = new Float32Array(clueSize);
  return Float32Array.from(labels, (_, label) => {
    writeClues(clues, scores, label);
    const curve = curves[label] as Float32Array;
    let z = curve[clueSize] as number;
    for (let k = 0; k < clueSize; k++) z += (curve[k] as number) * (clues[k] as number);
    return 1 / (1 + Math.exp(-z));
  });
}

function fitCurve(scores: readonly DraftScores[], shows: readonly boolean[], label: number): Float32Array {
  const size = clueSize + 1;
  const rows = scores.map((draft) => {
    const row = new Float32Array(size);
    writeClues(row, draft, label);
    row[clueSize] = 1;
    return row;
  });
  let weights = new Float64Array(size);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(size);
    const curvature = Array.from({ length: size }, () => new Float64Array(size));
    rows.forEach((row, index) => {
      let z = 0;
      for (let k = 0; k < size; k++) z += (weights[k] as number) * (row[k] as number);
      const p = 1 / (1 + Math.exp(-z));
      const error = p - (shows[index] ? 1 : 0);
      const bend = Math.max(1e-4, p * (1 - p));
      for (let i = 0; i < size; i++) {
        const x = row[i] as number;
        if (x === 0) continue;
        gradient[i] = (gradient[i] as number) + error * x;
        const line = curvature[i] as Float64Array;
        for (let k = i; k < size; k++) line[k] = (line[k] as number) + bend * x * (row[k] as number);
      }
    });
    for (let i = 0; i < size; i++) {
      const held = i === clueSize ? 1e-3 : penalty;
      gradient[i] = (gradient[i] as number) + held * (weights[i] as number);
      (curvature[i] as Float64Array)[i] = ((curvature[i] as Float64Array)[i] as number) + held;
      for (let k = 0; k < i; k++) (curvature[i] as Float64Array)[k] = (curvature[k] as Float64Array)[i] as number;
    }
    const step = solve(curvature, gradient);
    weights = weights.map((w, k) => w - (step[k] as number));
  }
  return Float32Array.from(weights);
}

/** Gaussian elimination; the penalty keeps the matrix well behaved. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const n = right.length;
  for (let i = 0; i < n; i++) {
    const pivot = matrix[i] as Float64Array;
    for (let below = i + 1; below < n; below++) {
      const line = matrix[below] as Float64Array;
      const factor = (line[i] as number) / (pivot[i] as number);
      if (factor === 0) continue;
      for (let k = i; k < n; k++) line[k] = (line[k] as number) - factor * (pivot[k] as number);
      right[below] = (right[below] as number) - factor * (right[i] as number);
    }
  }
  const solution = new Float64Array(n);
  for (let i = n - 1; i >= 0; i--) {
    let value = right[i] as number;
    const line = matrix[i] as Float64Array;
    for (let k = i + 1; k < n; k++) value -= (line[k] as number) * (solution[k] as number);
    solution[i] = value / (line[i] as number);
  }
  return solution;
}
