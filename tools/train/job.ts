/** One training in a thread of its own: everything but some writers, then the scores of the drafts of those writers. */
import { readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { readText } from "../../src/check/text.ts";
import { labels } from "../../src/check/finding.ts";
import type { DraftScores } from "../../src/check/model/weigh.ts";
import { draftExamples, type LabelledDraft, phraseExamples, readDrafts } from "./corpus.ts";
import { type Settings, scores, train, Types, unitOf, type Vocabulary, type Weights } from "./network.ts";

export interface Job {
  readonly root: string;
  /** Writers' letters that are kept out. */
  readonly without: readonly string[];
  readonly settings: Settings;
  readonly wantWeights: boolean;
}

export interface JobResult {
  readonly scored: readonly { readonly id: string; readonly scores: DraftScores }[];
  readonly weights: Weights | null;
  readonly vocabulary: readonly string[];
}

if (parentPort !== null) parentPort.postMessage(run(workerData as Job));

function run(job: Job): JobResult {
  const drafts = readDrafts(job.root);
  const vocabulary = vocabularyOf(job.root, job.settings.dimensions);
  const types = new Types(vocabulary.words);
  const learned = drafts.filter((draft) => !job.without.includes(draft.writer));
  const examples = [...learned.flatMap(draftExamples), ...phraseExamples(job.root)];
  const units = examples.map((example) => unitOf(example, types));
  const weights = train(units, types, vocabulary, job.settings, (line) => console.error(`without ${job.without.join("") || "nobody"}: ${line}`));
  const scored = drafts.filter((draft) => job.without.includes(draft.writer)).map((draft) => ({ id: draft.id, scores: scoreDraft(draft, types, weights) }));
  return { scored, weights: job.wantWeights ? weights : null, vocabulary: vocabulary.words };
}

function scoreDraft(draft: LabelledDraft, types: Types, weights: Weights): DraftScores {
  const units = draftExamples(draft).map((example) => unitOf(example, types));
  const all = scores(units, types, weights);
  const row = (index: number) => all.slice(index * labels.length, (index + 1) * labels.length);
  return {
    whole: row(0),
    sentences: units.slice(1).map((_, index) => row(index + 1)),
    context: draft.context,
    tokens: readText(draft.text).tokens.length,
  };
}

function vocabularyOf(root: string, dimensions: number): Vocabulary {
  const about = JSON.parse(readFileSync(`${root}/tools/train/vectors.json`, "utf8")) as { dimensions: number; scale: number; words: string[] };
  const bytes = new Int8Array(readFileSync(`${root}/tools/train/vectors.bin`));
  if (about.dimensions !== dimensions) throw new Error(`The vectors have ${about.dimensions} dimensions`);
  return { words: about.words, vectors: Float32Array.from(bytes, (byte) => byte * about.scale) };
}
