/**
 * How well drafts are read by somebody who never saw their writer: for each first writer in turn everything is trained and tuned on the
 * others, written into a weights file as in `npm run train`, and their drafts go through readDraft like anybody's. Ordinary texts are
 * read by a model that never saw them. About twelve minutes on two cores. All texts were written for this project.
 */
import { loadModel, type Reading, readDraft } from "#check";
import { labels, pushingLabels } from "../src/check/finding.ts";
import { type LabelledDraft, readDrafts, readPlain } from "../tools/train/corpus.ts";
import { fitHead, runJobs, type Scored, settings } from "../tools/train/folds.ts";
import { figuresOf } from "../tools/train/measure.ts";
import { spanFigures } from "../tools/train/spans.ts";
import { firstWriters, writerGroups } from "../tools/train/writers.ts";
import { weightsFile } from "../tools/train/write-weights.ts";
import { say } from "./figure.ts";

const bench = "check-quality";
const root = process.cwd();
const drafts = readDrafts(root);
const byId = new Map(drafts.map((draft) => [draft.id, draft]));
const groups = writerGroups(drafts);
const results = await runJobs([
  ...groups.map((without) => ({ root, without, withoutPlain: false, settings })),
  { root, without: [], withoutPlain: true, settings },
]);
const plainResult = results.pop();
if (plainResult === undefined) throw new Error("Nothing was trained");
const scored: Scored[] = results.flatMap((result) => result.scored.map(({ id, scores }) => ({ draft: byId.get(id) as LabelledDraft, scores })));

interface Case {
  readonly draft: LabelledDraft;
  readonly reading: Reading;
  readonly found: readonly string[];
  readonly verdict: Reading["wordsVerdict"];
}

const cases: Case[] = [];
const folds: { writer: string; macroF1: number }[] = [];
firstWriters.forEach((writer, index) => {
  const result = results[index];
  if (result === undefined) return;
  const head = fitHead(scored.filter(({ draft }) => draft.writer !== writer));
  const model = loadModel(weightsFile({ version: `without ${writer}`, vocabulary: result.vocabulary, weights: result.weights, ...head }));
  const own = drafts
    .filter((draft) => draft.writer === writer)
    .map((draft) => {
      const reading = readDraft(draft, {}, model, { simpler: false });
      return { draft, reading, found: reading.labels, verdict: reading.wordsVerdict };
    });
  cases.push(...own);
  const figures = figuresOf(own);
  folds.push({ writer, macroF1: figures.macroF1 });
  figure(`macro-F1, writer ${writer}`, figures.macroF1, "≥ 0.75");
  figure(`stop labels, recall, writer ${writer}`, figures.stopRecall, "–");
  figure(`wordsVerdict right, writer ${writer}`, figures.verdictRight, "–");
});
const all = figuresOf(cases);
figure("macro-F1, all first writers", all.macroF1, "≥ 0.75");
figure("macro-F1, worst fold", Math.min(...folds.map(({ macroF1 }) => macroF1)), "–");
for (const label of labels) figure(`F1 ${label}`, all.f1[label] as number, "–");
figure("stop labels, recall", all.stopRecall, "≥ 0.9");
figure("stop labels, precision", all.stopPrecision, "≥ 0.7");
figure("wordsVerdict right", all.verdictRight, "≥ 0.85");
const spans = spanFigures(cases);
figure("spans, mean token F1 with the nearest quote", spans.tokenF1, "≥ 0.6");
figure("spans that cover half the quote and are at most four times as long", spans.fitting, "≥ 0.85");
const plainModel = loadModel(weightsFile({ version: "without plain", vocabulary: plainResult.vocabulary, weights: plainResult.weights, ...fitHead(scored) }));
const plain = readPlain(root).map((text) => readDraft({ text, context: "no-contact" }, {}, plainModel, { simpler: false }));
const share = (test: (reading: Reading) => boolean) => plain.filter(test).length / plain.length;
figure("ordinary texts flagged stop", share((reading) => reading.wordsVerdict === "stop"), "≤ 0.005");
figure("ordinary texts with any pushing label", share((reading) => reading.labels.some((label) => (pushingLabels as readonly string[]).includes(label))), "≤ 0.08");

function figure(name: string, value: number, reach: string): void {
  say({ bench, name, value: Math.round(value * 10_000) / 10_000, unit: "", reach });
}
