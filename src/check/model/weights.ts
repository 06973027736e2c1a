/**
 * The weights file: "KEEL", the length of the head as a 32-bit number, the head as ASCII JSON, then the parts it lists, each at an offset
 * divisible by four. Little-endian. Written by tools/train/write-weights.ts.
 */
import { labels } from "../finding.ts";
import { letterBuckets, runBuckets, shapeSize } from "./features.ts";
import { clueSize, type Weighing } from "./weigh.ts";

/** Format of the file; a file of another format is refused. */
export const weightsFormat = 3;

export interface Head {
  readonly format: number;
  readonly version: string;
  readonly dimensions: number;
  readonly width: number;
  readonly words: readonly string[];
  readonly scales: Readonly<Record<"words" | "letters" | "runs" | "weighHidden" | "weighOut", number>>;
  /** Name to [offset after the head, bytes]. */
  readonly parts: Readonly<Record<string, readonly [number, number]>>;
}

export interface Parts {
  readonly version: string;
  readonly dimensions: number;
  readonly width: number;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly words: Int8Array;
  readonly wordScale: number;
  readonly letters: Int8Array;
  readonly letterScale: number;
  readonly window: Float32Array;
  readonly windowBias: Float32Array;
  readonly out: Float32Array;
  readonly outBias: Float32Array;
  /** For each bucket 0, or 1 + its row in `runs`. */
  readonly runRow: Uint16Array;
  readonly runs: Int8Array;
  readonly runScale: number;
  readonly weighing: Weighing;
  readonly thresholds: Float32Array;
  /** Stands for the word before the first and after the last. */
  readonly nothing: Float32Array;
}

/** @throws RangeError when the bytes are no such file, cut short, or of another format. */
export function readParts(bytes: Uint8Array): Parts {
  const { head, start } = readHead(bytes);
  const part = (name: string): Uint8Array => {
    const [offset, size] = head.parts[name] ?? [0, -1];
    if (size < 0 || start + offset + size > bytes.length) throw new RangeError(`The model has no part ${name}`);
    // A copy, aligned at its own beginning; Node's Buffer would only lend its memory by `slice`.
    return new Uint8Array(bytes.subarray(start + offset, start + offset + size));
  };
  const floats = (name: string) => new Float32Array(part(name).buffer);
  const shorts = (name: "weighHidden" | "weighOut") =>
    Float32Array.from(new Int16Array(part(name).buffer), (value) => value * head.scales[name]);
  const { dimensions, width } = head;
  const runRow = new Uint16Array(runBuckets);
  new Uint32Array(part("runBuckets").buffer).forEach((bucket, row) => {
    runRow[bucket] = row + 1;
  });
  const parts: Parts = {
    version: head.version,
    dimensions,
    width,
    rowOf: new Map(head.words.map((word, row) => [word, row])),
    words: new Int8Array(part("words").buffer),
    wordScale: head.scales.words,
    letters: new Int8Array(part("letters").buffer),
    letterScale: head.scales.letters,
    window: floats("window"),
    windowBias: floats("windowBias"),
    out: floats("out"),
    outBias: floats("outBias"),
    runRow,
    runs: new Int8Array(part("runs").buffer),
    runScale: head.scales.runs,
    weighing: {
      hidden: shorts("weighHidden"),
      hiddenBias: floats("weighHiddenBias"),
      out: shorts("weighOut"),
      outBias: floats("weighOutBias"),
    },
    thresholds: floats("thresholds"),
    nothing: new Float32Array(3 * width),
  };
  const L = labels.length;
  const fits =
    parts.words.length === head.words.length * dimensions &&
    parts.letters.length === letterBuckets * dimensions &&
    parts.window.length === 3 * width * dimensions &&
    parts.out.length === L * (width + dimensions + shapeSize) &&
    parts.weighing.hidden.length === parts.weighing.hiddenBias.length * clueSize &&
    parts.weighing.out.length === parts.weighing.hiddenBias.length * L &&
    parts.weighing.outBias.length === L &&
    parts.thresholds.length === L;
  if (!fits) throw new RangeError("The model's parts do not fit together");
  return parts;
}

function readHead(bytes: Uint8Array): { head: Head; start: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0, true) !== 0x4c45454b) throw new RangeError("This is no model");
  const size = view.getUint32(4, true);
  if (8 + size > bytes.length) throw new RangeError("The model is cut short");
  let json = "";
  for (let at = 8; at < 8 + size; at += 8192) json += String.fromCharCode(...bytes.subarray(at, Math.min(at + 8192, 8 + size)));
  const head = JSON.parse(json) as Head;
  if (head.format !== weightsFormat) throw new RangeError("The model is of another format");
  return { head, start: Math.ceil((8 + size) / 4) * 4 };
}
