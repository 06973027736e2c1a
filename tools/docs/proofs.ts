import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type TestTitle, testTitles } from "./titles.ts";

/** The sentences that a table of proofs stands for: F1 to F69. */
const last = 69;

/** Sentences that are a screen and nothing else, each with its reason. One that has a test stands here no more. */
export const onlyScreens: Readonly<Record<string, string>> = {};

/** Sentences whose test is still to be written. This list may only grow shorter: a test fails when one on it has a test. */
export const notYet: readonly string[] = [];

export const specFile = "docs/spec/formula.md";
const begin = "<!-- proofs: begin -->";
const end = "<!-- proofs: end -->";

/** Every test of the project whose title can be read, sorted by file. */
export function allTitles(): readonly TestTitle[] {
  return ["src", "tests"].flatMap(testFilesIn).flatMap((file) => testTitles(file, readFileSync(file, "utf8")));
}

/** The numbers of the sentences of the formula, in the order of the text. */
export function sentencesOf(spec: string): readonly string[] {
  return [...spec.matchAll(/^- \*\*(F(\d+))\*\*/gm)].filter(([, , number]) => Number(number) <= last).map(([, name = ""]) => name);
}

/** How many tests of which file prove each sentence. */
export function proofsOf(sentences: readonly string[], titles: readonly TestTitle[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const proofs = new Map(sentences.map((sentence) => [sentence, new Map<string, number>()]));
  for (const { file, numbers } of titles)
    for (const number of new Set(numbers)) {
      const files = proofs.get(number);
      files?.set(file, (files.get(file) ?? 0) + 1);
    }
  return proofs;
}

/** The formula's page with its table of proofs as the tests are now. */
export function specPage(): string {
  const spec = readFileSync(specFile, "utf8");
  const [before, rest] = spec.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${specFile} has lost its marks ${begin} and ${end}`);
  return `${before}${begin}\n${tableOf(proofsOf(sentencesOf(spec), allTitles()))}${end}${after}`;
}

function tableOf(proofs: ReadonlyMap<string, ReadonlyMap<string, number>>): string {
  const rows = [...proofs].map(([sentence, files]) => {
    const count = [...files.values()].reduce((sum, one) => sum + one, 0);
    const where = [...files].map(([file, tests]) => `[${nameOf(file)}](${path.posix.relative("docs/spec", file)}) ${tests}`);
    const why = onlyScreens[sentence] ?? (notYet.includes(sentence) ? "none yet" : "");
    return `| ${sentence} | ${count} | ${count > 0 ? where.join(", ") : why} |\n`;
  });
  return `| sentence | tests | where |\n|---|---|---|\n${rows.join("")}`;
}

/** `views/days` for `src/formula/views/days.test.ts`. */
const nameOf = (file: string) =>
  file
    .replace(/^src\/formula\//, "")
    .replace(/^src\//, "")
    .replace(/(?:\.test|\.spec)\.tsx?$/, "");

function testFilesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const file = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) return testFilesIn(file);
      return /\.test\.tsx?$|\.spec\.ts$/.test(entry.name) ? [file] : [];
    })
    .sort();
}
