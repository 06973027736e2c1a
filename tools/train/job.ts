/**
 * One training, a process of its own: `node tools/run.mjs tools/train/job.ts JOB.json OUT`. Learns from everything but some writers (and, if
 * wanted, the plain phrases), then scores what was kept out.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { serialize } from "node:v8";
import { labels } from "../../src/check/finding.ts";
import type { DraftScores } from "../../src/check/model/weigh.ts";
import { findRules } from "../../src/check/rules/find.ts";
import { readText } from "../../src/check/text.ts";
import { draftExamples, type LabelledDraft, phraseExamples, readDrafts } from "./corpus.ts";
import { type Settings, scores, Types, train, unitOf, type Vocabulary, type Weights } from "./network.ts";

export interface Job {
  readonly root: string;
  /** Writers that are kept out. */
  readonly without: readonly string[];
  /** Keeps the ordinary texts (plain phrases) out. */
  readonly withoutPlain: boolean;
  readonly settings: Settings;
}

export interface JobResult {
  readonly scored: readonly { readonly id: string; readonly scores: DraftScores }[];
  readonly weights: Weights;
  readonly vocabulary: readonly string[];
}

const [, , jobFile, outFile] = process.argv;
if (jobFile !== undefined && outFile !== undefined)
  writeFileSync(outFile, serialize(run(JSON.parse(readFileSync(jobFile, "utf8")) as Job)));

function run(job: Job): JobResult {
  const drafts = readDrafts(job.root);
  const vocabulary = vocabularyOf(job.root, job.settings.dimensions);
  const types = new Types(vocabulary.words);
  const learned = drafts.filter((draft) => !job.without.includes(draft.writer));
  const examples = [...learned.flatMap(draftExamples), ...phraseExamples(job.root, !job.withoutPlain)];
  const units = examples.map((example) => unitOf(example, types));
  const weights = train(units, types, vocabulary, job.settings, (line) =>
    console.error(`without ${job.without.join("") || (job.withoutPlain ? "plain texts" : "nobody")}: ${line}`),
  );
  const scored = drafts
    .filter((draft) => job.without.includes(draft.writer))
    .map((draft) => ({ id: draft.id, scores: scoreDraft(draft, types, weights) }));
  return { scored, weights, vocabulary: vocabulary.words };
}

function scoreDraft(draft: LabelledDraft, types: Types, weights: Weights): DraftScores {
  const text = readText(draft.text);
  const units = draftExamples(draft).map((example) => unitOf(example, types));
  const all = scores(units, types, weights);
  const row = (index: number) => all.slice(index * labels.length, (index + 1) * labels.length);
  return {
    whole: row(0),
    sentences: units.slice(1).map((_, index) => row(index + 1)),
    ruled: findRules(text).map(({ rule }) => labels.indexOf(rule.label)),
    context: draft.context,
    tokens: text.tokens.length,
  };
}

function vocabularyOf(root: string, dimensions: number): Vocabulary {
  const about = JSON.parse(readFileSync(`${root}/tools/train/vectors.json`, "utf8")) as {
    dimensions: number;
    scale: number;
    words: string[];
  };
  const bytes = new Int8Array(readFileSync(`${root}/tools/train/vectors.bin`));
  if (about.dimensions !== dimensions) throw new Error(`The vectors have ${about.dimensions} dimensions`);
  return { words: about.words, vectors: Float32Array.from(bytes, (byte) => byte * about.scale) };
}
