/**
 * The network behind the check and its training, in plain arithmetic so that the same seed gives the same bytes everywhere.
 *
 * A word is a vector (from a public table, tuned here) plus the vectors of its letter runs; a window of three words gives `width`
 * values, of which the largest over a stretch of text are kept (Kim 2014, "Convolutional neural networks for sentence classification");
 * these, the mean of its word vectors, its shape, and a weight for every run of one to three words add up to one number per label
 * (wide and deep, Cheng 2016). Adam (Kingma & Ba 2015) with a warm-up and a linear fall; sparse rows are moved only when they are seen.
 */
import { labels } from "../../src/check/finding.ts";
import { hashOf, letterBuckets, letterRuns, runBucket, runBuckets, shapeSize, writeShape } from "../../src/check/model/features.ts";
import type { Example } from "./corpus.ts";
import { randomFrom, shuffle } from "./random.ts";

export interface Settings {
  readonly dimensions: number;
  readonly width: number;
  readonly epochs: number;
  readonly batch: number;
  readonly rate: number;
  /** Share of pooled values, of word-vector values and of words that are left out while training. */
  readonly dropPooled: number;
  readonly dropVector: number;
  readonly dropWord: number;
  /** Share of runs of words that are left out: what stands word for word must not be all that is learned. */
  readonly dropRun: number;
  readonly seed: number;
}

export interface Vocabulary {
  readonly words: readonly string[];
  /** words × dimensions, the vectors to start from. */
  readonly vectors: Float32Array;
}

/** Runs of words that are kept; from the middle of the training on no other is seen, so that what is left learns to do without. */
const mostRuns = 15_500;

/** All that is learned. */
export interface Weights {
  readonly settings: Settings;
  readonly words: Float32Array;
  readonly letters: Float32Array;
  /** 3 × width rows of `dimensions`: the word before, the word, the word after. */
  readonly window: Float32Array;
  readonly windowBias: Float32Array;
  /** One row of width + dimensions + shapeSize values per label: pooled windows, mean vector, shape. */
  readonly out: Float32Array;
  readonly outBias: Float32Array;
  /** runBuckets rows of one value per label. */
  readonly runs: Float32Array;
  /** How often each bucket was seen. */
  readonly runCounts: Uint32Array;
}

const L = labels.length;

/** Values that one row of `out` weighs. */
export function rowSize(settings: Pick<Settings, "width" | "dimensions">): number {
  return settings.width + settings.dimensions + shapeSize;
}

/** An example in numbers: word types and run buckets, sentence by sentence. */
interface Unit {
  readonly types: Int32Array;
  /** Where each sentence ends in `types`. */
  readonly ends: Int32Array;
  runs: Int32Array;
  readonly shape: Float32Array;
  readonly target: Float32Array;
  readonly weight: Float32Array;
}

/** Word types of all texts: the row in the vocabulary (or -1) and the letter runs of each. */
export class Types {
  readonly rows: number[] = [];
  readonly letters: number[][] = [];
  readonly hashes: number[] = [];
  private readonly known = new Map<string, number>();
  private readonly rowOf: Map<string, number>;

  constructor(words: readonly string[]) {
    this.rowOf = new Map(words.map((word, row) => [word, row]));
  }

  of(word: string): number {
    let type = this.known.get(word);
    if (type === undefined) {
      type = this.rows.length;
      this.known.set(word, type);
      this.rows.push(this.rowOf.get(word) ?? -1);
      this.letters.push(letterRuns(word));
      this.hashes.push(hashOf(word));
    }
    return type;
  }
}

export function unitOf(example: Example, types: Types): Unit {
  const list: number[] = [];
  const ends: number[] = [];
  const runs: number[] = [];
  for (const sentence of example.sentences) {
    const line = sentence.slice(0, 80).map((word) => types.of(word));
    line.forEach((type, at) => {
      const first = types.hashes[type] as number;
      runs.push(runBucket(first, 0, 0));
      if (at + 1 < line.length) runs.push(runBucket(first, types.hashes[line[at + 1] as number] as number, 0));
      if (at + 2 < line.length)
        runs.push(runBucket(first, types.hashes[line[at + 1] as number] as number, types.hashes[line[at + 2] as number] as number));
    });
    list.push(...line);
    ends.push(list.length);
  }
  const shape = new Float32Array(shapeSize);
  writeShape(shape, 0, list.length, example.asks, example.whole);
  return {
    types: Int32Array.from(list),
    ends: Int32Array.from(ends),
    runs: Int32Array.from(runs),
    shape,
    target: example.target,
    weight: example.weight,
  };
}

export function train(
  units: readonly Unit[],
  types: Types,
  vocabulary: Vocabulary,
  settings: Settings,
  say: (line: string) => void,
): Weights {
  const random = randomFrom(settings.seed);
  const weights = freshWeights(vocabulary, settings, random);
  const moments = new Moments(weights);
  const order = units.map((_, index) => index).filter((index) => (units[index] as Unit).types.length > 0);
  const steps = Math.ceil(order.length / settings.batch) * settings.epochs;
  const batch = new Batch(weights, types, moments);
  let step = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    if (epoch === Math.floor(settings.epochs / 2)) keepBestRuns(units, weights);
    shuffle(order, random);
    let loss = 0;
    for (let at = 0; at < order.length; at += settings.batch) {
      step++;
      const rise = Math.min(1, step / (steps * 0.1));
      const fall = Math.min(1, (steps - step) / (steps * 0.9));
      const members = order.slice(at, at + settings.batch).map((index) => units[index] as Unit);
      loss += batch.learn(members, settings.rate * Math.max(0.02, Math.min(rise, fall)), step, random);
    }
    say(`epoch ${epoch + 1} of ${settings.epochs}: loss ${(loss / order.length).toFixed(4)}`);
  }
  return weights;
}

/** The runs whose weights move scores most often, by bucket number. */
export function bestRuns(weights: Weights): number[] {
  const worth = Array.from({ length: runBuckets }, (_, bucket) => {
    let size = 0;
    for (let label = 0; label < L; label++) size = Math.max(size, Math.abs(weights.runs[bucket * L + label] as number));
    return { bucket, worth: size * Math.sqrt(weights.runCounts[bucket] as number) };
  });
  return worth
    .sort((a, b) => b.worth - a.worth || a.bucket - b.bucket)
    .slice(0, mostRuns)
    .map(({ bucket }) => bucket)
    .sort((a, b) => a - b);
}

function keepBestRuns(units: readonly Unit[], weights: Weights): void {
  const kept = new Uint8Array(runBuckets);
  for (const bucket of bestRuns(weights)) kept[bucket] = 1;
  for (let bucket = 0; bucket < runBuckets; bucket++)
    if (kept[bucket] === 0) {
      weights.runs.fill(0, bucket * L, (bucket + 1) * L);
      weights.runCounts[bucket] = 0;
    }
  for (const unit of units) unit.runs = unit.runs.filter((bucket) => kept[bucket] === 1);
}

/** One number per label for each unit, before the logistic curve: units × labels. */
export function scores(units: readonly Unit[], types: Types, weights: Weights): Float32Array {
  const out = new Float32Array(units.length * L);
  const projections = new Map<number, Float32Array>();
  const { width } = weights.settings;
  const pooled = new Float32Array(rowSize(weights.settings));
  const vectors = new Map<number, Float32Array>();
  units.forEach((unit, index) => {
    pooled.fill(0);
    addMean(unit, pooled, width, (type) => {
      let vector = vectors.get(type);
      if (vector === undefined) {
        vector = vectorOf(type, types, weights);
        vectors.set(type, vector);
      }
      return [vector, 0];
    });
    pooled.set(unit.shape, width + weights.settings.dimensions);
    eachWindow(unit, (before, type, after) => {
      const own = projectionOf(type, types, weights, projections);
      const left = before < 0 ? null : projectionOf(before, types, weights, projections);
      const right = after < 0 ? null : projectionOf(after, types, weights, projections);
      for (let j = 0; j < width; j++) {
        let value = (weights.windowBias[j] as number) + (own[width + j] as number);
        if (left !== null) value += left[j] as number;
        if (right !== null) value += right[2 * width + j] as number;
        if (value > (pooled[j] as number)) pooled[j] = value;
      }
    });
    for (let label = 0; label < L; label++) out[index * L + label] = logit(unit.runs, pooled, label, weights);
  });
  return out;
}

function logit(runs: Int32Array, seen: Float32Array, label: number, weights: Weights): number {
  const size = rowSize(weights.settings);
  let value = weights.outBias[label] as number;
  const row = label * size;
  for (let j = 0; j < size; j++) value += (weights.out[row + j] as number) * (seen[j] as number);
  for (const run of runs) value += weights.runs[run * L + label] as number;
  return value;
}

/** Adds the mean of a unit's word vectors to `into` at `at`. */
function addMean(unit: Unit, into: Float32Array, at: number, vectorAt: (type: number) => readonly [Float32Array, number] | null): void {
  const D = into.length - at - shapeSize;
  const share = 1 / Math.max(3, unit.types.length);
  for (const type of unit.types) {
    const found = vectorAt(type);
    if (found === null) continue;
    const [vectors, from] = found;
    for (let d = 0; d < D; d++) into[at + d] = (into[at + d] as number) + (vectors[from + d] as number) * share;
  }
}

function eachWindow(unit: Unit, visit: (before: number, type: number, after: number, at: number) => void): void {
  let from = 0;
  for (const end of unit.ends) {
    for (let at = from; at < end; at++)
      visit(
        at > from ? (unit.types[at - 1] as number) : -1,
        unit.types[at] as number,
        at + 1 < end ? (unit.types[at + 1] as number) : -1,
        at,
      );
    from = end;
  }
}

function vectorOf(type: number, types: Types, weights: Weights): Float32Array {
  const { dimensions: D } = weights.settings;
  const vector = new Float32Array(D);
  const row = types.rows[type] as number;
  if (row >= 0) for (let d = 0; d < D; d++) vector[d] = weights.words[row * D + d] as number;
  for (const bucket of types.letters[type] as number[])
    for (let d = 0; d < D; d++) vector[d] = (vector[d] as number) + (weights.letters[bucket * D + d] as number);
  return vector;
}

function projectionOf(type: number, types: Types, weights: Weights, known: Map<number, Float32Array>): Float32Array {
  let projection = known.get(type);
  if (projection === undefined) {
    projection = new Float32Array(3 * weights.settings.width);
    project(vectorOf(type, types, weights), 0, projection, 0, weights);
    known.set(type, projection);
  }
  return projection;
}

function project(vectors: Float32Array, vectorAt: number, into: Float32Array, intoAt: number, weights: Weights): void {
  const { dimensions: D, width } = weights.settings;
  const window = weights.window;
  for (let j = 0; j < 3 * width; j++) {
    const row = j * D;
    let a = 0;
    let b = 0;
    let c = 0;
    let e = 0;
    for (let d = 0; d < D; d += 4) {
      a += (window[row + d] as number) * (vectors[vectorAt + d] as number);
      b += (window[row + d + 1] as number) * (vectors[vectorAt + d + 1] as number);
      c += (window[row + d + 2] as number) * (vectors[vectorAt + d + 2] as number);
      e += (window[row + d + 3] as number) * (vectors[vectorAt + d + 3] as number);
    }
    into[intoAt + j] = a + b + c + e;
  }
}

function freshWeights(vocabulary: Vocabulary, settings: Settings, random: () => number): Weights {
  const { dimensions: D, width } = settings;
  const spread = (size: number, by: number) => Float32Array.from({ length: size }, () => (random() * 2 - 1) * by);
  return {
    settings,
    words: Float32Array.from(vocabulary.vectors),
    letters: spread(letterBuckets * D, 0.05),
    window: spread(3 * width * D, Math.sqrt(1 / (3 * D))),
    windowBias: new Float32Array(width),
    out: spread(L * rowSize(settings), Math.sqrt(1 / width)),
    outBias: new Float32Array(L).fill(-2),
    runs: new Float32Array(runBuckets * L),
    runCounts: new Uint32Array(runBuckets),
  };
}

/** Adam's two running means for everything that is learned. */
class Moments {
  readonly first: Map<Float32Array, Float32Array> = new Map();
  readonly second: Map<Float32Array, Float32Array> = new Map();

  constructor(weights: Weights) {
    for (const part of [weights.words, weights.letters, weights.window, weights.windowBias, weights.out, weights.outBias, weights.runs]) {
      this.first.set(part, new Float32Array(part.length));
      this.second.set(part, new Float32Array(part.length));
    }
  }

  /** Moves `size` values of `part` from `at` against their gradient. */
  move(part: Float32Array, at: number, gradient: Float32Array, from: number, size: number, rate: number, step: number): void {
    const first = this.first.get(part) as Float32Array;
    const second = this.second.get(part) as Float32Array;
    const scale = (rate * Math.sqrt(1 - 0.999 ** step)) / (1 - 0.9 ** step);
    for (let i = 0; i < size; i++) {
      const g = gradient[from + i] as number;
      const m = 0.9 * (first[at + i] as number) + 0.1 * g;
      const v = 0.999 * (second[at + i] as number) + 0.001 * g * g;
      first[at + i] = m;
      second[at + i] = v;
      part[at + i] = (part[at + i] as number) - (scale * m) / (Math.sqrt(v) + 1e-8);
    }
  }
}

/** Gradients of rows that a batch touched, gathered by row. */
class Rows {
  private readonly at = new Map<number, number>();
  private values = new Float32Array(1024);
  private readonly size: number;

  constructor(size: number) {
    this.size = size;
  }

  slot(row: number): number {
    let at = this.at.get(row);
    if (at === undefined) {
      at = this.at.size * this.size;
      this.at.set(row, at);
      if (at + this.size > this.values.length) {
        const larger = new Float32Array(this.values.length * 2);
        larger.set(this.values);
        this.values = larger;
      }
      this.values.fill(0, at, at + this.size);
    }
    return at;
  }

  get gradient(): Float32Array {
    return this.values;
  }

  drain(visit: (row: number, at: number) => void): void {
    for (const [row, at] of this.at) visit(row, at);
    this.at.clear();
  }
}

class Batch {
  private readonly weights: Weights;
  private readonly types: Types;
  private readonly moments: Moments;
  private readonly runRows = new Rows(L);
  private readonly wordRows: Rows;
  private readonly letterRows: Rows;

  constructor(weights: Weights, types: Types, moments: Moments) {
    this.weights = weights;
    this.types = types;
    this.moments = moments;
    this.wordRows = new Rows(weights.settings.dimensions);
    this.letterRows = new Rows(weights.settings.dimensions);
  }

  /** One step on some units; returns the sum of their losses. */
  learn(units: readonly Unit[], rate: number, step: number, random: () => number): number {
    const { weights, types } = this;
    const { dimensions: D, width, dropPooled, dropVector, dropWord, dropRun } = weights.settings;
    // Each distinct word of the batch is projected once.
    const local = new Map<number, number>();
    for (const unit of units) for (const type of unit.types) if (!local.has(type)) local.set(type, local.size);
    const count = local.size;
    const vectors = new Float32Array(count * D);
    const kept = new Float32Array(count * D);
    for (const [type, at] of local) {
      const vector = vectorOf(type, types, weights);
      for (let d = 0; d < D; d++) {
        const keep = random() < dropVector ? 0 : 1 / (1 - dropVector);
        kept[at * D + d] = keep;
        vectors[at * D + d] = (vector[d] as number) * keep;
      }
    }
    const projected = new Float32Array(count * 3 * width);
    for (let at = 0; at < count; at++) project(vectors, at * D, projected, at * 3 * width, weights);
    const backProjected = new Float32Array(count * 3 * width);
    const outGradient = new Float32Array(weights.out.length);
    const outBiasGradient = new Float32Array(L);
    const windowBiasGradient = new Float32Array(width);
    const size = rowSize(weights.settings);
    const pooled = new Float32Array(size);
    const backVectors = new Float32Array(count * D);
    const where = new Int32Array(width * 3);
    const mask = new Float32Array(width);
    const error = new Float32Array(L);
    const back = new Float32Array(size);
    const inverse = 1 / units.length;
    let loss = 0;
    for (const unit of units) {
      pooled.fill(0);
      where.fill(-1);
      const dropped = new Uint8Array(unit.types.length);
      for (let at = 0; at < dropped.length; at++) if (random() < dropWord) dropped[at] = 1;
      let from = 0;
      for (const end of unit.ends) {
        for (let at = from; at < end; at++) {
          const left = at > from && !dropped[at - 1] ? (local.get(unit.types[at - 1] as number) as number) : -1;
          const own = !dropped[at] ? (local.get(unit.types[at] as number) as number) : -1;
          const right = at + 1 < end && !dropped[at + 1] ? (local.get(unit.types[at + 1] as number) as number) : -1;
          const l = left * 3 * width;
          const o = own * 3 * width + width;
          const r = right * 3 * width + 2 * width;
          for (let j = 0; j < width; j++) {
            let value = weights.windowBias[j] as number;
            if (left >= 0) value += projected[l + j] as number;
            if (own >= 0) value += projected[o + j] as number;
            if (right >= 0) value += projected[r + j] as number;
            if (value > (pooled[j] as number)) {
              pooled[j] = value;
              where[j * 3] = left;
              where[j * 3 + 1] = own;
              where[j * 3 + 2] = right;
            }
          }
        }
        from = end;
      }
      const active = new Uint8Array(width);
      for (let j = 0; j < width; j++) {
        mask[j] = random() < dropPooled ? 0 : 1 / (1 - dropPooled);
        active[j] = (pooled[j] as number) > 0 ? 1 : 0;
        pooled[j] = (pooled[j] as number) * (mask[j] as number);
      }
      addMean(unit, pooled, width, (type) => [vectors, (local.get(type) as number) * D]);
      pooled.set(unit.shape, width + D);
      const runs = dropRun > 0 ? unit.runs.filter(() => random() >= dropRun) : unit.runs;
      back.fill(0);
      for (let label = 0; label < L; label++) {
        const weight = unit.weight[label] as number;
        error[label] = 0;
        if (weight === 0) continue;
        const z = logit(runs, pooled, label, weights);
        const y = unit.target[label] as number;
        const p = 1 / (1 + Math.exp(-z));
        loss += weight * (Math.max(z, 0) - z * y + Math.log1p(Math.exp(-Math.abs(z))));
        const e = weight * (p - y) * inverse;
        error[label] = e;
        outBiasGradient[label] = (outBiasGradient[label] as number) + e;
        const row = label * size;
        for (let j = 0; j < size; j++) {
          outGradient[row + j] = (outGradient[row + j] as number) + e * (pooled[j] as number);
          back[j] = (back[j] as number) + e * (weights.out[row + j] as number);
        }
      }
      for (const run of runs) {
        weights.runCounts[run] = (weights.runCounts[run] as number) + 1;
        const at = this.runRows.slot(run);
        const gradient = this.runRows.gradient;
        for (let label = 0; label < L; label++) gradient[at + label] = (gradient[at + label] as number) + (error[label] as number);
      }
      const share = 1 / Math.max(3, unit.types.length);
      for (const type of unit.types) {
        const at = (local.get(type) as number) * D;
        for (let d = 0; d < D; d++) backVectors[at + d] = (backVectors[at + d] as number) + (back[width + d] as number) * share;
      }
      for (let j = 0; j < width; j++) {
        if (!active[j] || mask[j] === 0) continue;
        const g = (back[j] as number) * (mask[j] as number);
        windowBiasGradient[j] = (windowBiasGradient[j] as number) + g;
        for (let k = 0; k < 3; k++) {
          const at = where[j * 3 + k] as number;
          if (at < 0) continue;
          const to = at * 3 * width + k * width + j;
          backProjected[to] = (backProjected[to] as number) + g;
        }
      }
    }
    this.apply(local, vectors, kept, backProjected, backVectors, rate, step);
    this.moments.move(weights.out, 0, outGradient, 0, outGradient.length, rate, step);
    this.moments.move(weights.outBias, 0, outBiasGradient, 0, L, rate, step);
    this.moments.move(weights.windowBias, 0, windowBiasGradient, 0, width, rate, step);
    return loss;
  }

  private apply(
    local: Map<number, number>,
    vectors: Float32Array,
    kept: Float32Array,
    back: Float32Array,
    backVectors: Float32Array,
    rate: number,
    step: number,
  ): void {
    const { weights, types, moments } = this;
    const { dimensions: D, width } = weights.settings;
    const windowGradient = new Float32Array(weights.window.length);
    const vectorGradient = new Float32Array(D);
    for (const [type, at] of local) {
      vectorGradient.set(backVectors.subarray(at * D, at * D + D));
      for (let j = 0; j < 3 * width; j++) {
        const g = back[at * 3 * width + j] as number;
        if (g === 0) continue;
        const row = j * D;
        for (let d = 0; d < D; d++) {
          windowGradient[row + d] = (windowGradient[row + d] as number) + g * (vectors[at * D + d] as number);
          vectorGradient[d] = (vectorGradient[d] as number) + g * (weights.window[row + d] as number);
        }
      }
      for (let d = 0; d < D; d++) vectorGradient[d] = (vectorGradient[d] as number) * (kept[at * D + d] as number);
      const row = types.rows[type] as number;
      if (row >= 0) addRow(this.wordRows, row, vectorGradient);
      for (const bucket of types.letters[type] as number[]) addRow(this.letterRows, bucket, vectorGradient);
    }
    moments.move(weights.window, 0, windowGradient, 0, windowGradient.length, rate, step);
    this.wordRows.drain((row, at) => moments.move(weights.words, row * D, this.wordRows.gradient, at, D, rate / 2, step));
    this.letterRows.drain((row, at) => moments.move(weights.letters, row * D, this.letterRows.gradient, at, D, rate, step));
    this.runRows.drain((row, at) => moments.move(weights.runs, row * L, this.runRows.gradient, at, L, rate, step));
  }
}

function addRow(rows: Rows, row: number, gradient: Float32Array): void {
  const at = rows.slot(row);
  const into = rows.gradient;
  for (let d = 0; d < gradient.length; d++) into[at + d] = (into[at + d] as number) + (gradient[d] as number);
}
