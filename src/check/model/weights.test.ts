import { describe, expect, it } from "vitest";
import { draftExamples, type LabelledDraft } from "../../../tools/train/corpus.ts";
import { applyCurves, type Curves } from "../../../tools/train/curves.ts";
import { type Settings, scores, Types, train, unitOf } from "../../../tools/train/network.ts";
import { weightsFile } from "../../../tools/train/write-weights.ts";
import { labels } from "../finding.ts";
import { readText } from "../text.ts";
import { loadModel } from "./model.ts";
import { clueSize } from "./weigh.ts";

const settings: Settings = {
  dimensions: 64,
  width: 16,
  epochs: 30,
  batch: 4,
  rate: 0.01,
  dropPooled: 0.1,
  dropVector: 0,
  dropWord: 0,
  dropRun: 0,
  seed: 3,
};
const draft = (id: string, text: string, label: LabelledDraft["labels"][number] | null): LabelledDraft => ({
  id,
  writer: "t",
  context: "reply",
  theirs: null,
  text,
  labels: label === null ? [] : [label],
  quotes: label === null ? {} : { [label]: [text] },
  verdict: "send",
});
const drafts = [
  draft("1", "please come back to me, i beg you", "pleads"),
  draft("2", "i am begging you. please", "pleads"),
  draft("3", "the lease ends on friday, please sign", "logistics"),
  draft("4", "can you sign the lease on friday", "logistics"),
  draft("5", "nice weather today", null),
  draft("6", "the dog is well, thanks", null),
];

function trained() {
  const words = [...new Set(drafts.flatMap(({ text }) => readText(text).tokens.map(({ norm }) => norm)))];
  const vocabulary = { words, vectors: Float32Array.from({ length: words.length * 64 }, (_, at) => Math.sin(at)) };
  const types = new Types(words);
  const units = drafts.flatMap(draftExamples).map((example) => unitOf(example, types));
  const losses: number[] = [];
  const weights = train(units, types, vocabulary, settings, (line) => losses.push(Number(line.split(" ").at(-1))));
  const curves: Curves = labels.map((_, label) =>
    Float32Array.from({ length: clueSize + 1 }, (__, at) => (at === 3 ? 1 : Math.cos(label + at) / 50)),
  );
  return {
    words,
    types,
    weights,
    losses,
    curves,
    file: weightsFile({ version: "t", vocabulary: words, weights, curves, thresholds: new Float32Array(labels.length).fill(0.5) }),
  };
}

describe("F70 the trained model", () => {
  const made = trained();

  it("F70 learns: the loss falls to a tenth", () => {
    expect(made.losses.at(-1)).toBeLessThan((made.losses[0] as number) / 10);
  });

  it("F70 is the same, byte for byte, from the same seed", () => {
    expect(Buffer.from(trained().file).equals(Buffer.from(made.file))).toBe(true);
  });

  it("F70 reads in the app as it was trained: a file's numbers are those of the trainer, but for rounding to bytes", () => {
    const model = loadModel(made.file);
    for (const one of drafts) {
      const text = readText(one.text);
      const units = draftExamples(one).map((example) => unitOf(example, made.types));
      const all = scores(units, made.types, made.weights);
      const row = (index: number) => all.slice(index * labels.length, (index + 1) * labels.length);
      const reading = model.read(text, one.context);
      reading.sentences.forEach((sentence, index) => {
        sentence.forEach((score, label) => expect(score).toBeCloseTo(row(index + 1)[label] as number, 0));
      });
      const expected = applyCurves(made.curves, {
        whole: row(0),
        sentences: reading.sentences.map((_, index) => row(index + 1)),
        context: one.context,
        tokens: text.tokens.length,
      });
      reading.probabilities.forEach((p, label) => expect(Math.abs(p - (expected[label] as number))).toBeLessThan(0.05));
    }
  });

  it("F70 the shares of a sentence's words add up to what the words add to its score", () => {
    const model = loadModel(made.file);
    const text = readText("please come back to me, i beg you");
    const reading = model.read(text, "reply");
    const shares = reading.shares(0, labels.indexOf("pleads"));
    expect(shares).toHaveLength(text.tokens.length);
    const strongest = text.tokens[shares.indexOf(Math.max(...shares))]?.norm;
    expect(["please", "beg", "back", "you", "me", "i", "come"]).toContain(strongest);
  });

  it("F70 refuses bytes that are no model, cut short, or of another format", () => {
    expect(() => loadModel(new Uint8Array(3))).toThrow(RangeError);
    expect(() => loadModel(new Uint8Array(64))).toThrow(RangeError);
    expect(() => loadModel(made.file.slice(0, 200))).toThrow(RangeError);
    expect(() => loadModel(made.file.slice(0, made.file.length - 8))).toThrow(RangeError);
    const other = made.file.slice();
    const at = Buffer.from(other).indexOf('"format":1');
    other[at + 9] = "9".charCodeAt(0);
    expect(() => loadModel(other)).toThrow(/another format/);
  });
});
