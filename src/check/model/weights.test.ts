import { describe, expect, it } from "vitest";
import { draftExamples, type LabelledDraft } from "../../../tools/train/corpus.ts";
import { type Settings, scores, Types, train, unitOf } from "../../../tools/train/network.ts";
import { applyWeighing, fitWeighing } from "../../../tools/train/weighing.ts";
import { weightsFile } from "../../../tools/train/write-weights.ts";
import { labels } from "../finding.ts";
import { readText } from "../text.ts";
import { loadModel } from "./model.ts";
import { type DraftScores, talkOf } from "./weigh.ts";
import { weightsFormat } from "./weights.ts";

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
  const scored = drafts.map((one): DraftScores => {
    const parts = draftExamples(one).map((example) => unitOf(example, types));
    const all = scores(parts, types, weights);
    const [whole, ...sentences] = parts.map((_, index) => all.slice(index * labels.length, (index + 1) * labels.length));
    const text = readText(one.text);
    return { whole: whole as Float32Array, sentences, ruled: [], context: one.context, tokens: text.tokens.length, talk: talkOf(text) };
  });
  const weighing = fitWeighing(
    drafts.map((one, at) => ({
      scores: scored[at] as DraftScores,
      shown: new Set(one.labels.map((label) => labels.indexOf(label))),
      known: labels.length,
    })),
  );
  const thresholds = new Float32Array(labels.length).fill(0.5);
  return {
    types,
    weights,
    losses,
    scored,
    weighing,
    file: weightsFile({ version: "t", vocabulary: words, weights, weighing, thresholds }),
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
    drafts.forEach((one, at) => {
      const own = made.scored[at] as DraftScores;
      const reading = model.read(readText(one.text), one.context, []);
      reading.sentences.forEach((sentence, index) => {
        sentence.forEach((score, label) => expect(score).toBeCloseTo(own.sentences[index]?.[label] as number, 0));
      });
      const expected = applyWeighing(made.weighing, own);
      reading.probabilities.forEach((p, label) => expect(Math.abs(p - (expected[label] as number))).toBeLessThan(0.05));
    });
  });

  it("F70 a rule's word is weighed with the rest", () => {
    const model = loadModel(made.file);
    const text = readText("nice weather today");
    const plain = model.read(text, "reply", []).probabilities;
    const ruled = model.read(text, "reply", ["light"]).probabilities;
    expect([...ruled]).not.toEqual([...plain]);
  });

  it("F70 the shares of a sentence's words add up to what the words add to its score", () => {
    const model = loadModel(made.file);
    const text = readText("please come back to me, i beg you");
    const reading = model.read(text, "reply", []);
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
    const at = Buffer.from(other).indexOf(`"format":${weightsFormat}`);
    other[at + 9] = "9".charCodeAt(0);
    expect(() => loadModel(other)).toThrow(/another format/);
  });
});
