/**
 * The trained model: a small network that reads sentences and the whole draft (tools/train/network.ts says how it learns, card.md what it
 * can). Every word's part of the network is worked out once and remembered, so that a keystroke costs little.
 */
import type { Context, Label } from "../finding.ts";
import { labels } from "../finding.ts";
import type { Text } from "../text.ts";
import { hashOf, letterRuns, runBucket, shapeSize, writeShape } from "./features.ts";
import { clueSize, talkOf, weigh, writeClues } from "./weigh.ts";
import { type Parts, readParts } from "./weights.ts";

export interface Model {
  /** Day and seed of the training. */
  readonly version: string;
  /** Reads a text; `ruled` are the labels that rules found in it. The same arguments give the same answer. */
  read(text: Text, context: Context, ruled: readonly Label[]): ModelReading;
}

export interface ModelReading {
  /** Probability of each label, in the order of `labels`. */
  readonly probabilities: Float32Array;
  /** Where each label begins to count, in the order of `labels`. */
  readonly thresholds: Float32Array;
  /** One row of scores (before the logistic curve) per sentence of the text. */
  readonly sentences: readonly Float32Array[];
  /** The same for the whole text. */
  readonly whole: Float32Array;
  /** How much each token of a sentence adds to a label's score. */
  shares(sentence: number, label: number): Float32Array;
}

const L = labels.length;
/** Words remembered before the memory is emptied. */
const mostWords = 8_000;

/** @throws RangeError when the bytes are not a model that this version reads. */
export function loadModel(bytes: Uint8Array): Model {
  const parts = readParts(bytes);
  const memory = new Map<string, Word>();
  const wordOf = (norm: string): Word => {
    let word = memory.get(norm);
    if (word === undefined) {
      if (memory.size >= mostWords) memory.clear();
      word = makeWord(norm, parts);
      memory.set(norm, word);
    }
    return word;
  };
  return { version: parts.version, read: (text, context, ruled) => readWith(parts, wordOf, text, context, ruled) };
}

interface Word {
  readonly hash: number;
  readonly vector: Float32Array;
  /** Its part as the word before, the word itself and the word after: 3 × width. */
  readonly projection: Float32Array;
}

function makeWord(norm: string, parts: Parts): Word {
  const { dimensions, width } = parts;
  const vector = new Float32Array(dimensions);
  const row = parts.rowOf.get(norm);
  if (row !== undefined) for (let d = 0; d < dimensions; d++) vector[d] = (parts.words[row * dimensions + d] as number) * parts.wordScale;
  for (const bucket of letterRuns(norm))
    for (let d = 0; d < dimensions; d++)
      vector[d] = (vector[d] as number) + (parts.letters[bucket * dimensions + d] as number) * parts.letterScale;
  const projection = new Float32Array(3 * width);
  for (let j = 0; j < projection.length; j++) {
    let sum = 0;
    for (let d = 0; d < dimensions; d++) sum += (parts.window[j * dimensions + d] as number) * (vector[d] as number);
    projection[j] = sum;
  }
  return { hash: hashOf(norm), vector, projection };
}

/** What one sentence, or the whole, shows to the last layer, and where each pooled value came from. */
interface View {
  readonly seen: Float32Array;
  readonly from: Int32Array;
  readonly runs: Float32Array;
}

function readWith(parts: Parts, wordOf: (norm: string) => Word, text: Text, context: Context, ruled: readonly Label[]): ModelReading {
  const { dimensions, width } = parts;
  const words = text.tokens.map((token) => wordOf(token.norm));
  const views = text.sentences.map((sentence) =>
    viewOf(parts, words, sentence.from, Math.min(sentence.to, sentence.from + longestSentence)),
  );
  const lengths = text.sentences.map((sentence) => Math.min(sentence.to - sentence.from, longestSentence));
  const size = width + dimensions + shapeSize;
  const whole: View = { seen: new Float32Array(size), from: new Int32Array(0), runs: new Float32Array(L) };
  const total = lengths.reduce((sum, length) => sum + length, 0);
  views.forEach((view, index) => {
    for (let j = 0; j < width; j++) whole.seen[j] = Math.max(whole.seen[j] as number, view.seen[j] as number);
    for (let label = 0; label < L; label++) whole.runs[label] = (whole.runs[label] as number) + (view.runs[label] as number);
    const share = Math.max(3, lengths[index] as number) / Math.max(3, total);
    for (let d = width; d < width + dimensions; d++) whole.seen[d] = (whole.seen[d] as number) + (view.seen[d] as number) * share;
  });
  const asks = (index: number) => text.tokens[(text.sentences[index]?.to ?? 0) - 1]?.norm.includes("?") === true;
  views.forEach((view, index) => {
    writeShape(view.seen, width + dimensions, lengths[index] as number, asks(index), false);
  });
  writeShape(whole.seen, width + dimensions, total, asks(text.sentences.length - 1), true);
  const sentences = views.map((view) => scoresOf(parts, view));
  const wholeScores = scoresOf(parts, whole);
  const clues = new Float32Array(clueSize);
  const indexes = ruled.map((label) => labels.indexOf(label));
  const scores = { sentences, whole: wholeScores, ruled: indexes, context, tokens: text.tokens.length, talk: talkOf(text) };
  writeClues(clues, scores);
  return {
    probabilities: weigh(parts.weighing, clues),
    thresholds: parts.thresholds,
    sentences,
    whole: wholeScores,
    shares: (sentence, label) => sharesOf(parts, words, text, views[sentence] as View, sentence, label),
  };
}

/** Tokens of one sentence that are read, as in training. */
const longestSentence = 80;

function viewOf(parts: Parts, words: readonly Word[], from: number, to: number): View {
  const { dimensions, width } = parts;
  const seen = new Float32Array(width + dimensions + shapeSize);
  const origin = new Int32Array(width).fill(-1);
  const runs = new Float32Array(L);
  const share = 1 / Math.max(3, to - from);
  const bias = parts.windowBias;
  for (let at = from; at < to; at++) {
    const own = words[at] as Word;
    const left = at > from ? (words[at - 1] as Word).projection : parts.nothing;
    const right = at + 1 < to ? (words[at + 1] as Word).projection : parts.nothing;
    const middle = own.projection;
    for (let j = 0; j < width; j++) {
      const value = (bias[j] as number) + (left[j] as number) + (middle[width + j] as number) + (right[2 * width + j] as number);
      if (value > (seen[j] as number)) {
        seen[j] = value;
        origin[j] = at;
      }
    }
    for (let d = 0; d < dimensions; d++) seen[width + d] = (seen[width + d] as number) + (own.vector[d] as number) * share;
    eachRun(words, at, to, (bucket) => {
      const row = parts.runRow[bucket] as number;
      if (row === 0) return;
      for (let label = 0; label < L; label++)
        runs[label] = (runs[label] as number) + (parts.runs[(row - 1) * L + label] as number) * parts.runScale;
    });
  }
  return { seen, from: origin, runs };
}

function eachRun(words: readonly Word[], at: number, to: number, visit: (bucket: number, length: number) => void): void {
  const first = (words[at] as Word).hash;
  visit(runBucket(first, 0, 0), 1);
  if (at + 1 >= to) return;
  const second = (words[at + 1] as Word).hash;
  visit(runBucket(first, second, 0), 2);
  if (at + 2 < to) visit(runBucket(first, second, (words[at + 2] as Word).hash), 3);
}

function scoresOf(parts: Parts, view: View): Float32Array {
  const size = view.seen.length;
  return Float32Array.from({ length: L }, (_, label) => {
    let value = (parts.outBias[label] as number) + (view.runs[label] as number);
    const row = label * size;
    for (let j = 0; j < size; j++) value += (parts.out[row + j] as number) * (view.seen[j] as number);
    return value;
  });
}

function sharesOf(parts: Parts, words: readonly Word[], text: Text, view: View, index: number, label: number): Float32Array {
  const sentence = text.sentences[index] as Text["sentences"][number];
  const { dimensions, width } = parts;
  const to = Math.min(sentence.to, sentence.from + longestSentence);
  const shares = new Float32Array(sentence.to - sentence.from);
  const add = (at: number, value: number) => {
    if (at >= sentence.from && at < to) shares[at - sentence.from] = (shares[at - sentence.from] as number) + value;
  };
  const row = label * view.seen.length;
  for (let j = 0; j < width; j++) {
    const at = view.from[j] as number;
    if (at < 0) continue;
    const value = (parts.out[row + j] as number) * (view.seen[j] as number);
    add(at - 1, value / 4);
    add(at, value / 2);
    add(at + 1, value / 4);
  }
  const part = 1 / Math.max(3, to - sentence.from);
  for (let at = sentence.from; at < to; at++) {
    let value = 0;
    for (let d = 0; d < dimensions; d++) value += (parts.out[row + width + d] as number) * ((words[at] as Word).vector[d] as number) * part;
    add(at, value);
    eachRun(words, at, to, (bucket, length) => {
      const found = parts.runRow[bucket] as number;
      if (found === 0) return;
      const weight = ((parts.runs[(found - 1) * L + label] as number) * parts.runScale) / length;
      for (let k = 0; k < length; k++) add(at + k, weight);
    });
  }
  return shares;
}
