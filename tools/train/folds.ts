/**
 * Trains once without each group of writers, so that every draft is scored by a network that never saw its writer. What weighs the scores
 * and where a label begins to count is then learned from those scores.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { deserialize } from "node:v8";
import { labels } from "../../src/check/finding.ts";
import type { DraftScores } from "../../src/check/model/weigh.ts";
import { findRules } from "../../src/check/rules/find.ts";
import { readText } from "../../src/check/text.ts";
import type { LabelledDraft } from "./corpus.ts";
import { applyCurves, type Curves, fitCurves } from "./curves.ts";
import type { Job, JobResult } from "./job.ts";
import { fitThresholds, type Prediction } from "./measure.ts";
import type { Settings } from "./network.ts";

export const settings: Settings = {
  dimensions: 64,
  width: 128,
  epochs: 6,
  batch: 256,
  rate: 3e-3,
  dropPooled: 0.3,
  dropVector: 0.1,
  dropWord: 0.05,
  dropRun: 0.4,
  seed: 1,
};

export interface Scored {
  readonly draft: LabelledDraft;
  readonly scores: DraftScores;
}

/** Runs jobs as processes, as many at once as there are cores; the order of the results is that of the jobs. */
export async function runJobs(jobs: readonly Job[]): Promise<JobResult[]> {
  const folder = mkdtempSync(join(tmpdir(), "keel-train-"));
  const results: JobResult[] = [];
  let next = 0;
  const work = async () => {
    while (next < jobs.length) {
      const index = next++;
      const jobFile = join(folder, `${index}.json`);
      const outFile = join(folder, `${index}.out`);
      writeFileSync(jobFile, JSON.stringify(jobs[index]));
      await new Promise<void>((resolve, reject) => {
        const child = spawn(process.execPath, ["tools/run.mjs", "tools/train/job.ts", jobFile, outFile], {
          stdio: ["ignore", "ignore", "inherit"],
        });
        child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`Job ${index} ended with ${code}`))));
      });
      results[index] = deserialize(readFileSync(outFile)) as JobResult;
      rmSync(outFile);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.max(1, Math.min(2, cpus().length)) }, work));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return results;
}

/** Fits curves and thresholds on drafts scored by networks that did not know them. Where a rule speaks the label counts anyway. */
export function fitHead(scored: readonly Scored[]): { curves: Curves; thresholds: Float32Array } {
  const curves = fitCurves(
    scored.map(({ scores }) => scores),
    scored.map(({ draft }) => new Set(draft.labels.map((label) => labels.indexOf(label)))),
  );
  const predictions: Prediction[] = scored.map(({ draft, scores }) => ({
    draft,
    probabilities: withRules(draft, applyCurves(curves, scores)),
  }));
  return { curves, thresholds: fitThresholds(predictions) };
}

function withRules(draft: LabelledDraft, probabilities: Float32Array): Float32Array {
  for (const { rule } of findRules(readText(draft.text))) probabilities[labels.indexOf(rule.label)] = 1;
  return probabilities;
}
