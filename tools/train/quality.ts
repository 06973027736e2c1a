/**
 * How well drafts are read by somebody who never saw their writer: for each first writer in turn everything is trained and tuned on the
 * others, written into a weights file, and their drafts go through readDraft like anybody's. Ordinary texts are read by a model that never
 * saw them. All texts were written for this project.
 */

import { labels, pushingLabels } from "../../src/check/finding.ts";
import { loadModel, type Reading, readDraft } from "../../src/check/index.ts";
import { type LabelledDraft, plainGroups, readPlain } from "./corpus.ts";
import { fitHeads, type Head, type Scored } from "./folds.ts";
import type { Job, JobResult } from "./job.ts";
import { figuresOf } from "./measure.ts";
import type { Settings } from "./network.ts";
import { spanFigures } from "./spans.ts";
import { weightsFile } from "./write-weights.ts";
import { firstWriters, writerGroups } from "./writers.ts";

/** `reach` as benches read it; `–` where nothing is asked. */
export interface Quality {
  readonly name: string;
  readonly value: number;
  readonly reach: string;
}

type Heads = ReturnType<typeof fitHeads>;

/** The trainings that the figures need: without each group of writers, and without each group of ordinary texts. */
export function qualityJobs(root: string, drafts: readonly LabelledDraft[], settings: Settings): Job[] {
  return [
    ...writerGroups(drafts).map((without) => ({ root, without, withoutPlain: null, settings })),
    ...plainGroups.map((group) => ({ root, without: [], withoutPlain: group, settings })),
  ];
}

/** Heads without each group and for all. `results` are those of `qualityJobs`, in their order. */
export function headsFor(drafts: readonly LabelledDraft[], results: readonly JobResult[]): Heads {
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  return fitHeads(
    results.map(({ scored, plain }): Scored[] => [
      ...scored.map(({ id, scores }) => ({ draft: byId.get(id) as LabelledDraft, scores })),
      ...plain.map((scores) => ({ draft: null, scores })),
    ]),
  );
}

/** @param heads of `headsFor`. */
export function qualityOf(root: string, drafts: readonly LabelledDraft[], results: readonly JobResult[], heads: Heads): Quality[] {
  const figures: Quality[] = [];
  const figure = (name: string, value: number, reach: string) => figures.push({ name, value: Math.round(value * 10_000) / 10_000, reach });
  const cases = firstWriters.flatMap((writer, index) => {
    const own = readApart(writer, drafts, results[index] as JobResult, heads.without[index] as Head);
    const fold = figuresOf(own);
    figure(`macro-F1, writer ${writer}`, fold.macroF1, "–");
    figure(`stop labels, recall, writer ${writer}`, fold.stopRecall, "–");
    figure(`wordsVerdict right, writer ${writer}`, fold.verdictRight, "–");
    return own;
  });
  const all = figuresOf(cases);
  const folds = figures.filter(({ name }) => name.startsWith("macro-F1"));
  figure("macro-F1, all first writers", all.macroF1, "≥ 0.75");
  figure("macro-F1, worst fold", Math.min(...folds.map(({ value }) => value)), "–");
  for (const label of labels) figure(`F1 ${label}`, all.f1[label] as number, "–");
  figure("stop labels, recall", all.stopRecall, "≥ 0.9");
  figure("stop labels, precision", all.stopPrecision, "≥ 0.7");
  figure("wordsVerdict right", all.verdictRight, "≥ 0.85");
  const spans = spanFigures(cases);
  figure("spans, mean token F1 with the nearest quote", spans.tokenF1, "≥ 0.6");
  figure("spans that cover half the quote and are at most four times as long", spans.fitting, "≥ 0.85");
  // The first group of ordinary texts is measured: network and head had the others alone.
  const index = results.length - plainGroups.length;
  const { vocabulary, weights } = results[index] as JobResult;
  const model = loadModel(weightsFile({ version: "without plain", vocabulary, weights, ...(heads.without[index] as Head) }));
  const plain = readPlain(root, plainGroups[0]).map((text) => readDraft({ text, context: "no-contact" }, {}, model, { simpler: false }));
  const share = (test: (reading: Reading) => boolean) => plain.filter(test).length / plain.length;
  const pushes = (reading: Reading) => reading.labels.some((label) => (pushingLabels as readonly string[]).includes(label));
  figure(
    "ordinary texts flagged stop",
    share(({ wordsVerdict }) => wordsVerdict === "stop"),
    "≤ 0.005",
  );
  figure("ordinary texts with any pushing label", share(pushes), "≤ 0.08");
  return figures;
}

function readApart(writer: string, drafts: readonly LabelledDraft[], result: JobResult, head: Head) {
  const model = loadModel(weightsFile({ version: `without ${writer}`, vocabulary: result.vocabulary, weights: result.weights, ...head }));
  return drafts
    .filter((draft) => draft.writer === writer)
    .map((draft) => {
      const reading = readDraft(draft, {}, model, { simpler: false });
      return { draft, reading, found: reading.labels, verdict: reading.wordsVerdict };
    });
}
