/** Reads the labelled drafts and phrases (src/check/corpus, GUIDE.md and README.md there) into what the trainer learns from. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Context, type Label, labels, type Verdict } from "../../src/check/finding.ts";
import { readText, type Text } from "../../src/check/text.ts";

export interface LabelledDraft {
  readonly id: string;
  /** The writer's letters: drafts of one writer are never split between training and measuring. */
  readonly writer: string;
  readonly context: Context;
  readonly theirs: string | null;
  readonly text: string;
  readonly labels: readonly Label[];
  readonly quotes: Readonly<Partial<Record<Label, readonly string[]>>>;
  readonly verdict: Verdict;
}

/** One stretch of text with what is known of it: 1 shows the label, 0 does not; the weight says how sure (0: not known). */
export interface Example {
  /** Sentences of plain words. */
  readonly sentences: readonly (readonly string[])[];
  readonly asks: boolean;
  readonly whole: boolean;
  readonly target: Float32Array;
  readonly weight: Float32Array;
}

const corpus = "src/check/corpus";
const labelIndex = new Map<string, number>(labels.map((label, index) => [label, index]));

/** How far a sentence beside the quoted ones counts as not showing the draft's label: quotes name one to three places, not all. */
const besideQuote = 0.3;

/** How much an ordinary text counts: a false alarm in one costs more than a push that is missed in a draft. */
const plainWeight = 2;

export function readDrafts(root: string): LabelledDraft[] {
  return linesOf(join(root, corpus, "drafts")).map(({ line, name }) => ({ ...JSON.parse(line), writer: name }));
}

/** The sentences of a draft and the whole of it. */
export function draftExamples(draft: LabelledDraft): Example[] {
  const text = readText(draft.text);
  const shown = draft.labels.map((label) => labelIndex.get(label) as number);
  const whole = new Float32Array(labels.length);
  for (const index of shown) whole[index] = 1;
  const examples: Example[] = [
    { ...partOf(text, 0, text.sentences.length), whole: true, target: whole, weight: new Float32Array(labels.length).fill(1) },
  ];
  text.sentences.forEach((sentence, index) => {
    const target = new Float32Array(labels.length);
    const weight = new Float32Array(labels.length).fill(1);
    for (const label of draft.labels) {
      const at = labelIndex.get(label) as number;
      const quotes = draft.quotes[label] ?? [];
      weight[at] = quotes.length > 0 ? besideQuote : 0;
      for (const quote of quotes) {
        const start = draft.text.indexOf(quote);
        if (start < sentence.end && start + quote.length > sentence.start) {
          target[at] = 1;
          weight[at] = 1;
        }
      }
    }
    examples.push({ ...partOf(text, index, index + 1), whole: false, target, weight });
  });
  return examples;
}

/**
 * Phrases: a hit shows its file's label and says nothing of others; a near miss does not; plain texts show none.
 * @param without a group of plain texts that is kept out, or null
 */
export function phraseExamples(root: string, without: number | null): Example[] {
  const kept = without === null ? new Set() : new Set(readPlain(root, without));
  const lines = linesOf(join(root, corpus, "phrases"));
  return lines.flatMap(({ line, name }) => {
    const phrase = JSON.parse(line) as { text: string; hit: boolean; also?: string[] };
    if (isPlain(name) && kept.has(phrase.text)) return [];
    const target = new Float32Array(labels.length);
    const weight = new Float32Array(labels.length);
    const own = labelIndex.get(name.replace(/^.*\./, ""));
    if (own === undefined) weight.fill(plainWeight);
    else {
      weight[own] = 1;
      target[own] = phrase.hit ? 1 : 0;
    }
    for (const label of phrase.also ?? []) {
      const at = labelIndex.get(label);
      if (at === undefined) continue;
      weight[at] = 1;
      target[at] = 1;
    }
    const text = readText(phrase.text);
    const part = { ...partOf(text, 0, text.sentences.length), target, weight };
    // An ordinary text is a whole message as well.
    return own === undefined
      ? [
          { ...part, whole: false },
          { ...part, whole: true },
        ]
      : [{ ...part, whole: false }];
  });
}

/** Groups of ordinary texts, each kept out in turn: the first collection, then two halves of the other writers. */
export const plainGroups = [0, 1, 2] as const;

/** Ordinary texts of one group: nothing in them pushes, and no ex is in them. */
export function readPlain(root: string, group: number): string[] {
  const lines = linesOf(join(root, corpus, "phrases")).filter(({ name }) => isPlain(name));
  const writers = [...new Set(lines.map(({ name }) => name))].filter((name) => name !== "plain");
  return lines
    .filter(({ name }) => (name === "plain" ? 0 : 1 + (writers.indexOf(name) % 2)) === group)
    .map(({ line }) => (JSON.parse(line) as { text: string }).text);
}

const isPlain = (name: string) => name.split(".").at(-1) === "plain";

function partOf(text: Text, from: number, to: number): Pick<Example, "sentences" | "asks"> {
  const sentences = text.sentences
    .slice(from, to)
    .map((sentence) => text.tokens.slice(sentence.from, sentence.to).map((token) => token.norm));
  const last = sentences.at(-1)?.at(-1) ?? "";
  return { sentences, asks: last.includes("?") };
}

function linesOf(folder: string): { line: string; name: string }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".jsonl"))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), "utf8")
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line) => ({ line, name: file.replace(".jsonl", "") })),
    );
}
