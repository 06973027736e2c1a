import { readFileSync } from "node:fs";
import { cell, page } from "./page.ts";
import { allTitles, specFile } from "./proofs.ts";

/** Numbers of the formula that nobody sees by themselves, each with where they are proved instead. */
export const unseen: Readonly<Record<string, string>> = {};

/** Every number up to the entries' own, in the order of the text. */
export function numbersOfFormula(): readonly string[] {
  const spec = readFileSync(specFile, "utf8");
  return [...spec.matchAll(/^- \*\*(F(\d+))\*\*/gm)].filter(([, , number]) => Number(number) < 100).map(([, name = ""]) => name);
}

/** What a browser test shows of each number: file and title, in the order of the files. */
export function seenOf(numbers: readonly string[]): ReadonlyMap<string, readonly { readonly file: string; readonly title: string }[]> {
  const shown = allTitles().filter(({ file }) => file.startsWith("tests/e2e/"));
  return new Map(numbers.map((number) => [number, shown.filter((test) => test.numbers.includes(number))]));
}

/** The page that says which browser test shows which number. */
export function seenPage(): string {
  const rows = [...seenOf(numbersOfFormula())].map(([number, tests]) => {
    const where = [...countsOf(tests)].map(([file, count]) => `[${file.replace(/^tests\/e2e\//, "")}](../../${file}) ${count}`).join(", ");
    return `| ${number} | ${tests.length} | ${tests.length > 0 ? where : cell(unseen[number] ?? "none yet")} |`;
  });
  return page(
    "What a person can see",
    `Each number of the [formula](../spec/formula.md), and the tests in a real browser whose title begins with it.`,
    [`| number | tests | where |\n|---|---|---|\n${rows.join("\n")}\n`],
  );
}

function countsOf(tests: readonly { readonly file: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { file } of tests) counts.set(file, (counts.get(file) ?? 0) + 1);
  return counts;
}
