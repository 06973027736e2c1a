/** Trains without each group of writers in turn and measures on them (development tool; train.ts makes the model). */
import { writeFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { labels } from "../../src/check/finding.ts";
import type { DraftScores } from "../../src/check/model/weigh.ts";
import { readDrafts } from "./corpus.ts";
import { applyCurves, fitCurves } from "./curves.ts";
import type { Job, JobResult } from "./job.ts";
import { figuresOf, fitThresholds, labelsOf, type Prediction } from "./measure.ts";
import type { Settings } from "./network.ts";

const root = process.cwd();
const settings: Settings = { dimensions: 64, width: 128, epochs: 6, batch: 256, rate: 3e-3, dropPooled: 0.3, dropVector: 0.1, dropWord: 0.05, seed: 1, ...JSON.parse(process.env.SETTINGS ?? "{}") };
const groups = (process.argv[2] ?? "c,g,e").split(",");
const drafts = readDrafts(root);
const byId = new Map(drafts.map((draft) => [draft.id, draft]));
const queue = groups.map((group, index) => ({ group, index }));
const all: { id: string; scores: DraftScores }[] = [];
const started = Date.now();
await Promise.all(
  [0, 1].map(async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const job: Job = { root, without: [...next.group], settings, wantWeights: false };
      const result = await new Promise<JobResult>((resolve, reject) => {
        const worker = new Worker(new URL("./job.js", import.meta.url), { workerData: job });
        worker.once("message", resolve);
        worker.once("error", reject);
      });
      all.push(...result.scored);
    }
  }),
);
all.sort((a, b) => (a.id < b.id ? -1 : 1));
if (process.env.SAVE) writeFileSync(process.env.SAVE, JSON.stringify(all.map((x) => ({ id: x.id, w: [...x.scores.whole], s: x.scores.sentences.map((r) => [...r]), c: x.scores.context, t: x.scores.tokens }))));
const writers = [...new Set(all.map(({ id }) => id[0] as string))].filter((w) => "abcdefg".includes(w));
const predictions: Prediction[] = [];
const shownOf = (list: typeof all) => list.map(({ id }) => new Set(byId.get(id)!.labels.map((label) => labels.indexOf(label))));
for (const writer of writers) {
  const rest = all.filter(({ id }) => id[0] !== writer);
  const curves = fitCurves(rest.map((x) => x.scores), shownOf(rest));
  for (const { id, scores } of all.filter((x) => x.id[0] === writer)) predictions.push({ draft: byId.get(id)!, probabilities: applyCurves(curves, scores) });
}
const cases = [];
for (const writer of writers) {
  const thresholds = fitThresholds(predictions.filter(({ draft }) => draft.writer !== writer));
  const own = predictions.filter(({ draft }) => draft.writer === writer).map(({ draft, probabilities }) => ({ draft, found: labelsOf(probabilities, thresholds) }));
  cases.push(...own);
  const f = figuresOf(own);
  console.log(writer, own.length, "macroF1", f.macroF1.toFixed(3), "stop R", f.stopRecall.toFixed(3), "P", f.stopPrecision.toFixed(3), "verdict", f.verdictRight.toFixed(3));
}
const f = figuresOf(cases);
console.log("all", cases.length, "macroF1", f.macroF1.toFixed(4), "stop R", f.stopRecall.toFixed(3), "P", f.stopPrecision.toFixed(3), "verdict", f.verdictRight.toFixed(3), Object.entries(f.f1).map(([k, v]) => `${k}:${v.toFixed(2)}`).join(" "));
console.log(`${Math.round((Date.now() - started) / 1000)} s`);
