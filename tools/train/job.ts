/**
 * One training, a process of its own: `node tools/run.mjs tools/train/job.ts JOB.json OUT`. Learns from everything but some writers (and, if
 * wanted, the plain phrases), then scores what was kept out.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { serialize } from "node:v8";
import { type Context, labels } from "../../src/check/finding.ts";
import { loadModel, type Model } from "../../src/check/model/model.ts";
import { clueSize, type DraftScores, talkOf } from "../../src/check/model/weigh.ts";
import { findRules } from "../../src/check/rules/find.ts";
import { readText } from "../../src/check/text.ts";
import { draftExamples, phraseExamples, readDrafts, readPlain } from "./corpus.ts";
import { type Settings, Types, train, unitOf, type Vocabulary, type Weights } from "./network.ts";
import { weightsFile } from "./write-weights.ts";

export interface Job {
  readonly root: string;
  /** Writers that are kept out. */
  readonly without: readonly string[];
  /** Group of ordinary texts that is kept out, or null. */
  readonly withoutPlain: number | null;
  readonly settings: Settings;
}

export interface JobResult {
  readonly scored: readonly { readonly id: string; readonly scores: DraftScores }[];
  /** Ordinary texts that were kept out, each as it would be read without a context and in one other. */
  readonly plain: readonly DraftScores[];
  readonly weights: Weights;
  readonly vocabulary: readonly string[];
}

function run(job: Job): JobResult {
  const drafts = readDrafts(job.root);
  const vocabulary = vocabularyOf(job.root, job.settings.dimensions);
  const types = new Types(vocabulary.words);
  const learned = drafts.filter((draft) => !job.without.includes(draft.writer));
  const examples = [...learned.flatMap(draftExamples), ...phraseExamples(job.root, job.withoutPlain)];
  const units = examples.map((example) => unitOf(example, types));
  const weights = train(units, types, vocabulary, job.settings, (line) =>
    console.error(
      `without ${job.without.join("") || (job.withoutPlain === null ? "nobody" : `ordinary texts ${job.withoutPlain}`)}: ${line}`,
    ),
  );
  // Scored by the file, as the app reads it: rounded to bytes.
  const model = loadModel(weightsFile({ version: "", vocabulary: vocabulary.words, weights, ...noHead }));
  const scored = drafts
    .filter((draft) => job.without.includes(draft.writer))
    .map((draft) => ({ id: draft.id, scores: scoresOf(model, draft.text, draft.context) }));
  const texts = job.withoutPlain === null ? [] : readPlain(job.root, job.withoutPlain);
  const plain = texts.flatMap((text, index) => [
    scoresOf(model, text, "no-contact"),
    scoresOf(model, text, (["reply", "logistics", "first-contact"] as const)[index % 3] as Context),
  ]);
  return { scored, plain, weights, vocabulary: vocabulary.words };
}

const noHead = {
  weighing: {
    hidden: new Float32Array(clueSize),
    hiddenBias: new Float32Array(1),
    out: new Float32Array(labels.length),
    outBias: new Float32Array(labels.length),
  },
  thresholds: new Float32Array(labels.length).fill(0.5),
};

function scoresOf(model: Model, draft: string, context: Context): DraftScores {
  const text = readText(draft);
  const ruled = findRules(text).map(({ rule }) => rule.label);
  const { sentences, whole } = model.read(text, context, ruled);
  const indexes = ruled.map((label) => labels.indexOf(label));
  return { sentences, whole, ruled: indexes, context, tokens: text.tokens.length, talk: talkOf(text) };
}

/** Words of the table that are learned; it is in order of importance. */
const mostWords = 9_000;

function vocabularyOf(root: string, dimensions: number): Vocabulary {
  const about = JSON.parse(readFileSync(`${root}/tools/train/vectors.json`, "utf8")) as {
    dimensions: number;
    scale: number;
    words: string[];
  };
  const bytes = new Int8Array(readFileSync(`${root}/tools/train/vectors.bin`));
  if (about.dimensions !== dimensions) throw new Error(`The vectors have ${about.dimensions} dimensions`);
  const vectors = Float32Array.from(bytes.subarray(0, mostWords * dimensions), (byte) => byte * about.scale);
  return { words: about.words.slice(0, mostWords), vectors };
}

const [, , jobFile, outFile] = process.argv;
if (jobFile !== undefined && outFile !== undefined)
  writeFileSync(outFile, serialize(run(JSON.parse(readFileSync(jobFile, "utf8")) as Job)));
