/**
 * Trains once without each group of writers, so that every draft is scored by a network that never saw its writer. What weighs the scores
 * and where a label begins to count is then learned from those scores.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { deserialize } from "node:v8";
import { helpingLabels, type Label, labels } from "../../src/check/finding.ts";
import type { DraftScores, Weighing } from "../../src/check/model/weigh.ts";
import { ruleIsEnough } from "../../src/check/seen.ts";
import type { LabelledDraft } from "./corpus.ts";
import type { Job, JobResult } from "./job.ts";
import { fitThresholds, type Prediction } from "./measure.ts";
import type { Settings } from "./network.ts";
import { applyWeighing, fitWeighing, type Weighed } from "./weighing.ts";

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
  /** Null for an ordinary text. */
  readonly draft: LabelledDraft | null;
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

/** What makes labels of scores. */
export interface Head {
  readonly weighing: Weighing;
  readonly thresholds: Float32Array;
}

/** Ordinary texts show nothing that pushes or stops; whether they help nobody said. */
const plainKnown = labels.length - helpingLabels.length;

/**
 * Fits heads on texts scored by networks that did not know them: one on all of them, and one without each group. A group is some writers'
 * drafts or some ordinary texts. Each text's probabilities, from which thresholds come, are those of the head that did not know its group.
 */
export function fitHeads(groups: readonly (readonly Scored[])[]): { all: Head; without: readonly Head[] } {
  const apart = groups.map((group) => {
    const weighing = fitWeighing(groups.filter((other) => other !== group).flatMap((other) => other.map(weighedOf)));
    return { weighing, predictions: group.map((one) => predictionOf(one, weighing)) };
  });
  return {
    all: {
      weighing: fitWeighing(groups.flat().map(weighedOf)),
      thresholds: fitThresholds(apart.flatMap(({ predictions }) => predictions)),
    },
    without: apart.map((own) => ({
      weighing: own.weighing,
      thresholds: fitThresholds(apart.filter((other) => other !== own).flatMap(({ predictions }) => predictions)),
    })),
  };
}

function weighedOf({ draft, scores }: Scored): Weighed {
  const shown = new Set((draft?.labels ?? []).map((label) => labels.indexOf(label)));
  return { scores, shown, known: draft === null ? plainKnown : labels.length };
}

function predictionOf({ draft, scores }: Scored, weighing: Weighing): Prediction {
  const probabilities = applyWeighing(weighing, scores);
  for (const index of scores.ruled) if (ruleIsEnough(labels[index] as Label)) probabilities[index] = 1;
  return { labels: draft?.labels ?? [], known: draft === null ? plainKnown : labels.length, probabilities };
}
