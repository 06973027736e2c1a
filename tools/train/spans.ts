/** How close findings come to the words that a reader marked: by words, against the nearest quote of the same label. */
import type { Finding } from "../../src/check/finding.ts";
import { readText } from "../../src/check/text.ts";
import type { LabelledDraft } from "./corpus.ts";

export function spanFigures(
  cases: readonly {
    readonly draft: LabelledDraft;
    readonly reading: { readonly findings: readonly Finding[]; readonly good: readonly Finding[] };
  }[],
): { tokenF1: number; fitting: number; count: number } {
  let sum = 0;
  let fitting = 0;
  let count = 0;
  for (const { draft, reading } of cases) {
    const tokens = readText(draft.text).tokens.filter((token) => token.kind !== "break");
    const within = (start: number, end: number) => tokens.filter((token) => token.start < end && token.end > start).length;
    for (const finding of [...reading.findings, ...reading.good]) {
      const quotes = draft.quotes[finding.label] ?? [];
      if (quotes.length === 0) continue;
      const own = within(finding.start, finding.end);
      const near = quotes
        .map((quote) => {
          const start = draft.text.indexOf(quote);
          const end = start + quote.length;
          const both = within(Math.max(start, finding.start), Math.min(end, finding.end));
          const shared = Math.max(start, finding.start) < Math.min(end, finding.end) ? both : 0;
          const size = within(start, end);
          return { f1: (2 * shared) / Math.max(1, own + size), covered: shared / Math.max(1, size), ratio: own / Math.max(1, size) };
        })
        .sort((a, b) => b.f1 - a.f1)[0];
      if (near === undefined) continue;
      count++;
      sum += near.f1;
      if (near.covered >= 0.5 && near.ratio <= 4) fitting++;
    }
  }
  return { tokenF1: sum / Math.max(1, count), fitting: fitting / Math.max(1, count), count };
}
