/**
 * Trains the network that weighs a draft's scores (src/check/model/weigh.ts), on scores that came from networks which had not seen the
 * draft. One hidden layer, some of it left out at each step; Adam with a weight decay of its own (Loshchilov & Hutter 2019) and a linear fall.
 */
import { labels } from "../../src/check/finding.ts";
import { clueSize, type DraftScores, type Weighing, weigh, writeClues } from "../../src/check/model/weigh.ts";
import { randomFrom, shuffle } from "./random.ts";

/** Two networks that began differently are joined into one: their scores are evened. */
const seeds = [1, 2] as const;
const width = 124;
const epochs = 12;
const batch = 256;
const rate = 4e-3;
const decay = 0.02;
const dropHidden = 0.3;
const L = labels.length;

/** What is learned from: the scores of a text and what it shows. */
export interface Weighed {
  readonly scores: DraftScores;
  /** Indexes of the labels that it shows. */
  readonly shown: ReadonlySet<number>;
  /** How many labels are known, from the first: of an ordinary text nobody said whether it helps. */
  readonly known: number;
}

export function fitWeighing(texts: readonly Weighed[]): Weighing {
  const [first, ...others] = seeds.map((seed) => fitOne(texts, seed)) as [Weighing, ...Weighing[]];
  return others.reduce(joined, first);
}

function fitOne(texts: readonly Weighed[], seed: number): Weighing {
  const rows = texts.map(({ scores }) => cluesOf(scores));
  const { mean, spread } = evened(rows);
  const random = randomFrom(seed);
  const uniform = (size: number, by: number) => Float32Array.from({ length: size }, () => (random() * 2 - 1) * by);
  const net: Weighing = {
    hidden: uniform(width * clueSize, Math.sqrt(1 / clueSize)),
    hiddenBias: uniform(width, Math.sqrt(1 / clueSize)),
    out: uniform(L * width, Math.sqrt(1 / width)),
    outBias: uniform(L, Math.sqrt(1 / width)),
  };
  const movers = [net.hidden, net.hiddenBias, net.out, net.outBias].map((part) => new Mover(part));
  const order = rows.map((_, index) => index);
  const steps = Math.ceil(order.length / batch) * epochs;
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (let at = 0; at < order.length; at += batch) {
      step++;
      const members = order.slice(at, at + batch);
      for (const index of members) learn(net, movers, rows[index] as Float32Array, texts[index] as Weighed, members.length, random);
      for (const mover of movers) mover.move(rate * Math.max(0.02, 1 - step / steps), step);
    }
  }
  return halved(unevened(net, mean, spread));
}

/** Its share of the joined score. */
function halved(net: Weighing): Weighing {
  const share = (values: Float32Array) => values.map((value) => value / seeds.length);
  return { ...net, out: share(net.out), outBias: share(net.outBias) };
}

/** Both networks side by side: the score of a label is the sum of theirs. */
function joined(a: Weighing, b: Weighing): Weighing {
  const rows = (net: Weighing, label: number) => {
    const size = net.hiddenBias.length;
    return [...net.out.subarray(label * size, (label + 1) * size)];
  };
  return {
    hidden: Float32Array.from([...a.hidden, ...b.hidden]),
    hiddenBias: Float32Array.from([...a.hiddenBias, ...b.hiddenBias]),
    out: Float32Array.from(labels.flatMap((_, label) => [...rows(a, label), ...rows(b, label)])),
    outBias: a.outBias.map((value, label) => value + (b.outBias[label] as number)),
  };
}

/** Probability of each label for one draft. */
export function applyWeighing(weighing: Weighing, scores: DraftScores): Float32Array {
  return weigh(weighing, cluesOf(scores));
}

function cluesOf(scores: DraftScores): Float32Array {
  const clues = new Float32Array(clueSize);
  writeClues(clues, scores);
  return clues;
}

/** Moves the rows to mean 0 and spread 1, in place. */
function evened(rows: readonly Float32Array[]): { mean: Float64Array; spread: Float64Array } {
  const mean = new Float64Array(clueSize);
  const spread = new Float64Array(clueSize);
  for (let k = 0; k < clueSize; k++) {
    let sum = 0;
    let squares = 0;
    for (const row of rows) {
      sum += row[k] as number;
      squares += (row[k] as number) ** 2;
    }
    const middle = sum / rows.length;
    mean[k] = middle;
    // What hardly ever differs must not become loud.
    spread[k] = Math.sqrt(Math.max(0, squares / rows.length - middle * middle)) + 0.05;
    for (const row of rows) row[k] = ((row[k] as number) - middle) / (spread[k] as number);
  }
  return { mean, spread };
}

/** The same network for clues as they are read. */
function unevened(net: Weighing, mean: Float64Array, spread: Float64Array): Weighing {
  const hidden = new Float32Array(net.hidden.length);
  const hiddenBias = new Float32Array(width);
  for (let j = 0; j < width; j++) {
    let bias = net.hiddenBias[j] as number;
    for (let k = 0; k < clueSize; k++) {
      const weight = (net.hidden[j * clueSize + k] as number) / (spread[k] as number);
      hidden[j * clueSize + k] = weight;
      bias -= weight * (mean[k] as number);
    }
    hiddenBias[j] = bias;
  }
  return { ...net, hidden, hiddenBias };
}

/** Adds the gradient of one draft's loss. */
function learn(
  net: Weighing,
  movers: readonly Mover[],
  clues: Float32Array,
  { shown, known }: Weighed,
  size: number,
  random: () => number,
): void {
  const [toHidden, toHiddenBias, toOut, toOutBias] = movers.map(({ gradient }) => gradient) as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const hidden = new Float32Array(width);
  const back = new Float32Array(width);
  for (let j = 0; j < width; j++) {
    if (random() < dropHidden) continue;
    let value = net.hiddenBias[j] as number;
    const row = j * clueSize;
    for (let k = 0; k < clueSize; k++) value += (net.hidden[row + k] as number) * (clues[k] as number);
    hidden[j] = Math.max(0, value) / (1 - dropHidden);
  }
  for (let label = 0; label < known; label++) {
    let z = net.outBias[label] as number;
    const row = label * width;
    for (let j = 0; j < width; j++) z += (net.out[row + j] as number) * (hidden[j] as number);
    const error = (1 / (1 + Math.exp(-z)) - (shown.has(label) ? 1 : 0)) / (size * L);
    toOutBias[label] = (toOutBias[label] as number) + error;
    for (let j = 0; j < width; j++) {
      toOut[row + j] = (toOut[row + j] as number) + error * (hidden[j] as number);
      back[j] = (back[j] as number) + error * (net.out[row + j] as number);
    }
  }
  for (let j = 0; j < width; j++) {
    if (hidden[j] === 0) continue;
    const error = (back[j] as number) / (1 - dropHidden);
    toHiddenBias[j] = (toHiddenBias[j] as number) + error;
    const row = j * clueSize;
    for (let k = 0; k < clueSize; k++) toHidden[row + k] = (toHidden[row + k] as number) + error * (clues[k] as number);
  }
}

/** Adam for one part; the gradient is emptied by each move. */
class Mover {
  readonly gradient: Float32Array;
  private readonly part: Float32Array;
  private readonly first: Float32Array;
  private readonly second: Float32Array;

  constructor(part: Float32Array) {
    this.part = part;
    this.gradient = new Float32Array(part.length);
    this.first = new Float32Array(part.length);
    this.second = new Float32Array(part.length);
  }

  move(by: number, step: number): void {
    const scale = (by * Math.sqrt(1 - 0.999 ** step)) / (1 - 0.9 ** step);
    for (let i = 0; i < this.part.length; i++) {
      const g = this.gradient[i] as number;
      const m = 0.9 * (this.first[i] as number) + 0.1 * g;
      const v = 0.999 * (this.second[i] as number) + 0.001 * g * g;
      this.first[i] = m;
      this.second[i] = v;
      this.part[i] = (this.part[i] as number) * (1 - by * decay) - (scale * m) / (Math.sqrt(v) + 1e-8);
    }
    this.gradient.fill(0);
  }
}
