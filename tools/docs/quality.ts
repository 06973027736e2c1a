import { readFileSync } from "node:fs";
import { cell, page } from "./page.ts";

interface Figures {
  readonly weights: { readonly sha256: string; readonly bytes: number };
  readonly corpus: { readonly drafts: number; readonly writers: number };
  readonly figures: readonly { readonly name: string; readonly value: number; readonly reach: string }[];
}

/** How well the check reads, as measured when the model was trained. */
export function qualityPage(): string {
  const { weights, corpus, figures } = JSON.parse(readFileSync("src/check/model/figures.json", "utf8")) as Figures;
  const lead =
    `Measured when the model was trained: ${corpus.drafts} drafts by ${corpus.writers} writers, all written for this project. Rules and model together; ` +
    "each of the first seven writers kept out in turn. What stands behind the figures is in the " +
    `[card](../../src/check/model/card.md). The weights have ${weights.bytes} bytes, sha256 \`${weights.sha256.slice(0, 16)}…\`.`;
  const rows = figures.map(
    ({ name, value, reach }) =>
      `| ${cell(name)} | ${value.toFixed(name.startsWith("ordinary") ? 4 : 3)} | ${reach === "–" ? "" : reach} |\n`,
  );
  return page("How well the check reads", lead, [`| figure | value | to reach |\n|---|---|---|\n${rows.join("")}`]);
}
