/** How well drafts are read (tools/train/quality.ts). Trains without each writer in turn: about half an hour on two cores. */
import { readDrafts } from "../tools/train/corpus.ts";
import { runJobs, settings } from "../tools/train/folds.ts";
import { headsFor, qualityJobs, qualityOf } from "../tools/train/quality.ts";
import { say } from "./figure.ts";

const root = process.cwd();
const drafts = readDrafts(root);
const results = await runJobs(qualityJobs(root, drafts, settings));
for (const { name, value, reach } of qualityOf(root, drafts, results, headsFor(drafts, results)))
  say({ bench: "check-quality", name, value, unit: "", reach });
