/**
 * `npm run train`: makes src/check/model/weights.bin from the corpus; the same corpus gives the same bytes. The trainings that the head needs
 * are those that quality is measured with, so the figures come along: src/check/model/figures.json. About half an hour on two cores.
 */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { readDrafts } from "./train/corpus.ts";
import { runJobs, settings } from "./train/folds.ts";
import { headsFor, qualityJobs, qualityOf } from "./train/quality.ts";
import { weightsFile } from "./train/write-weights.ts";

const root = process.cwd();
const drafts = readDrafts(root);
const results = await runJobs([{ root, without: [], withoutPlain: null, settings }, ...qualityJobs(root, drafts, settings)]);
const last = results.shift();
if (last === undefined) throw new Error("Nothing was trained");
const heads = headsFor(drafts, results);
const file = weightsFile({ version: `1-${settings.seed}`, vocabulary: last.vocabulary, weights: last.weights, ...heads.all });
writeFileSync("src/check/model/weights.bin", file);
const sha256 = createHash("sha256").update(file).digest("hex");
const writers = new Set(drafts.map(({ writer }) => writer)).size;
const about = {
  weights: { sha256, bytes: file.length },
  corpus: { drafts: drafts.length, writers },
  settings,
  figures: qualityOf(root, drafts, results, heads),
};
writeFileSync("src/check/model/figures.json", `${JSON.stringify(about, null, 2)}\n`);
console.log(`${drafts.length} drafts by ${writers} writers, ${file.length} bytes, sha256 ${sha256}`);
