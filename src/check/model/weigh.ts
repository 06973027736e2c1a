/**
 * From the scores of a draft's sentences and of the whole to one probability per label. A second, very small network weighs all of it
 * together: what else stands in the draft, which rules spoke, why it is written, and how long it is.
 */
import { type Context, contexts, labels } from "../finding.ts";
import type { Text } from "../text.ts";

const L = labels.length;
/** The five contexts that the corpus labels; a third-party message is read as `no-contact`. */
const known = contexts.filter((context) => context !== "third-party");

/** Words by which a text shows whether somebody is spoken to, and how: you, I, others, we, laughter. */
const talkSetOf: ReadonlyMap<string, number> = new Map(
  [
    "you u ur your yours yourself ya urself youre you're you've youve you'll youll you'd yall",
    "i im i'm me my mine ive i've ill i'll id i'd myself",
    "he she him her his hers they them their he's she's hes shes",
    "we us our ours we're we've we'll",
    "lol haha hahaha lmao hehe lmfao rofl xd hah",
  ].flatMap((words, set) => words.split(" ").map((word): [string, number] => [word, set])),
);
/** Those five, emoji, numbers, questions, and the share of words that say you. */
const talkSize = 9;

/** Each label's best, second, sum, whole and rule; then context, length and talk. */
export const clueSize = 5 * L + known.length + 9 + talkSize;

export interface DraftScores {
  /** One row of labels per sentence. */
  readonly sentences: readonly Float32Array[];
  readonly whole: Float32Array;
  /** Indexes of the labels that a rule found. */
  readonly ruled: readonly number[];
  readonly context: Context;
  /** Words and marks of the draft. */
  readonly tokens: number;
  /** Of `talkOf`. */
  readonly talk: readonly number[];
}

/** One hidden layer; rows are neurons, then labels. */
export interface Weighing {
  /** hidden × clueSize. */
  readonly hidden: Float32Array;
  readonly hiddenBias: Float32Array;
  /** labels × hidden. */
  readonly out: Float32Array;
  readonly outBias: Float32Array;
}

/** Writes what is known of a draft into `into` (clueSize values). */
export function writeClues(into: Float32Array, scores: DraftScores): void {
  for (let label = 0; label < L; label++) {
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
    into[label] = best / 4;
    into[L + label] = Math.max(second, -4) / 4;
    into[2 * L + label] = Math.min(sum, 8) / 4;
    into[3 * L + label] = clip(scores.whole[label] as number) / 4;
    into[4 * L + label] = 0;
  }
  for (const label of scores.ruled) into[4 * L + label] = 1;
  const context = scores.context === "third-party" ? "no-contact" : scores.context;
  known.forEach((name, index) => {
    into[5 * L + index] = name === context ? 1 : 0;
  });
  const n = scores.tokens;
  const length = 5 * L + known.length;
  into[length] = Math.min(n / 50, 4);
  into[length + 1] = Math.min(scores.sentences.length, 12) / 6;
  [n < 5, n < 8, n < 14, n < 25, n > 60, n > 80, n > 100].forEach((holds, index) => {
    into[length + 2 + index] = holds ? 1 : 0;
  });
  into.set(scores.talk, length + 9);
}

/** How a text talks: an ordinary message that uses hard words is mostly told from a threat by whom it speaks to. */
export function talkOf({ tokens }: Text): readonly number[] {
  const counts = new Array<number>(talkSize - 1).fill(0);
  const add = (at: number) => {
    counts[at] = (counts[at] as number) + 1;
  };
  for (const { norm } of tokens) {
    const set = talkSetOf.get(norm);
    if (set !== undefined) add(set);
    else {
      if (/\p{Extended_Pictographic}/u.test(norm)) add(5);
      if (/\d/.test(norm)) add(6);
      if (norm.includes("?")) add(7);
    }
  }
  return [...counts.map((one) => Math.min(one, 6) / 3), (4 * (counts[0] as number)) / Math.max(4, tokens.length)];
}

/** Probability of each label, in the order of `labels`. */
export function weigh(weighing: Weighing, clues: Float32Array): Float32Array {
  const size = weighing.hiddenBias.length;
  const hidden = new Float32Array(size);
  for (let j = 0; j < size; j++) {
    let value = weighing.hiddenBias[j] as number;
    const row = j * clueSize;
    for (let k = 0; k < clueSize; k++) value += (weighing.hidden[row + k] as number) * (clues[k] as number);
    hidden[j] = Math.max(0, value);
  }
  return Float32Array.from(labels, (_, label) => {
    let value = weighing.outBias[label] as number;
    for (let j = 0; j < size; j++) value += (weighing.out[label * size + j] as number) * (hidden[j] as number);
    return 1 / (1 + Math.exp(-value));
  });
}

function clip(score: number): number {
  return Math.max(-8, Math.min(8, score));
}
