import type { Format, Head } from "./format.ts";
import { formats } from "./formats/index.ts";

/** Bytes at the beginning of a file by which its format is known. */
export const headLength = 1 << 16;

/** A format that a file may be in. */
export interface Guess {
  readonly format: Format;
  /** 0 to 1. */
  readonly confidence: number;
}

/** What a file may be, the likeliest first; empty where no format knows it. */
export function guess(head: Head): readonly Guess[] {
  return formats
    .map((format) => ({ format, confidence: format.sniff(head) }))
    .filter(({ confidence }) => confidence > 0)
    .sort((x, y) => y.confidence - x.confidence);
}
