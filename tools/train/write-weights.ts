/** Writes what was learned into the weights file (src/check/model/weights.ts): the words and runs that matter most, in bytes. */
import { labels } from "../../src/check/finding.ts";
import type { Weighing } from "../../src/check/model/weigh.ts";
import { weightsFormat } from "../../src/check/model/weights.ts";
import { bestRuns, type Weights } from "./network.ts";

export interface Learned {
  readonly version: string;
  readonly vocabulary: readonly string[];
  readonly weights: Weights;
  readonly weighing: Weighing;
  readonly thresholds: Float32Array;
}

export function weightsFile(learned: Learned): Uint8Array {
  const { weights } = learned;
  const L = labels.length;
  const runs = bestRuns(weights);
  const runValues = new Float32Array(runs.length * L);
  runs.forEach((bucket, row) => {
    runValues.set(weights.runs.subarray(bucket * L, (bucket + 1) * L), row * L);
  });
  const wordBytes = inBytes(weights.words);
  const letterBytes = inBytes(weights.letters);
  const runBytes = inBytes(runValues);
  const hidden = inShorts(learned.weighing.hidden);
  const out = inShorts(learned.weighing.out);
  const parts: [string, Uint8Array][] = [
    ["words", bytesOf(wordBytes.bytes)],
    ["letters", bytesOf(letterBytes.bytes)],
    ["window", bytesOf(weights.window)],
    ["windowBias", bytesOf(weights.windowBias)],
    ["out", bytesOf(weights.out)],
    ["outBias", bytesOf(weights.outBias)],
    ["runBuckets", bytesOf(Uint32Array.from(runs))],
    ["runs", bytesOf(runBytes.bytes)],
    ["weighHidden", bytesOf(hidden.shorts)],
    ["weighHiddenBias", bytesOf(learned.weighing.hiddenBias)],
    ["weighOut", bytesOf(out.shorts)],
    ["weighOutBias", bytesOf(learned.weighing.outBias)],
    ["thresholds", bytesOf(learned.thresholds)],
  ];
  const places: Record<string, [number, number]> = {};
  let offset = 0;
  for (const [name, bytes] of parts) {
    places[name] = [offset, bytes.length];
    offset += Math.ceil(bytes.length / 4) * 4;
  }
  const head = JSON.stringify({
    format: weightsFormat,
    version: learned.version,
    dimensions: weights.settings.dimensions,
    width: weights.settings.width,
    words: learned.vocabulary,
    scales: { words: wordBytes.scale, letters: letterBytes.scale, runs: runBytes.scale, weighHidden: hidden.scale, weighOut: out.scale },
    parts: places,
  }).replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const start = Math.ceil((8 + head.length) / 4) * 4;
  const file = new Uint8Array(start + offset);
  const view = new DataView(file.buffer);
  view.setUint32(0, 0x4c45454b, true);
  view.setUint32(4, head.length, true);
  file.set(
    Uint8Array.from(head, (character) => character.charCodeAt(0)),
    8,
  );
  for (const [name, bytes] of parts) file.set(bytes, start + (places[name] as [number, number])[0]);
  return file;
}

/** The largest one in two thousand is cut, so that one odd value does not cost the others their detail. */
function inBytes(values: Float32Array): { bytes: Int8Array; scale: number } {
  const sizes = Float32Array.from(values, Math.abs)
    .filter((size) => size > 0)
    .sort();
  const largest = sizes[Math.floor(sizes.length * 0.9995)] || 1;
  const scale = largest / 127;
  return { bytes: Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value / scale)))), scale };
}

/** In sixteen bits: fine enough that no score moves. */
function inShorts(values: Float32Array): { shorts: Int16Array; scale: number } {
  const scale = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 32_767 || 1;
  return { shorts: Int16Array.from(values, (value) => Math.round(value / scale)), scale };
}

function bytesOf(array: Int8Array | Int16Array | Uint32Array | Float32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
