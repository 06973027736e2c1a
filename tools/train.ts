/** `npm run train`: makes src/check/model/weights.bin from the corpus; the same corpus gives the same bytes. About ten minutes on two cores. */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { serialize } from "node:v8";
import { type LabelledDraft, readDrafts } from "./train/corpus.ts";
import { fitHead, runJobs, type Scored, settings } from "./train/folds.ts";
import { writerGroups } from "./train/writers.ts";
import { weightsFile } from "./train/write-weights.ts";

const root = process.cwd();
const drafts = readDrafts(root);
const groups = writerGroups(drafts);
const results = await runJobs([
  ...groups.map((without) => ({ root, without, withoutPlain: false, settings })),
  { root, without: [], withoutPlain: false, settings },
]);
const last = results.pop();
if (last === undefined) throw new Error("Nothing was trained");
const byId = new Map(drafts.map((draft) => [draft.id, draft]));
const scored: Scored[] = results.flatMap((result) => result.scored.map(({ id, scores }) => ({ draft: byId.get(id) as LabelledDraft, scores })));
if (process.env.KEEL_SCORES) writeFileSync(process.env.KEEL_SCORES, serialize(scored));
const head = fitHead(scored);
const file = weightsFile({ version: `1-${settings.seed}`, vocabulary: last.vocabulary, weights: last.weights, ...head });
writeFileSync("src/check/model/weights.bin", file);
console.log(`${drafts.length} drafts by ${new Set(drafts.map((draft) => draft.writer)).size} writers, ${file.length} bytes, sha256 ${createHash("sha256").update(file).digest("hex")}`);
