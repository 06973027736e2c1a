import type { Guard } from "../guards.ts";

/** Codes of the decision table in docs/evidence.md 4.3 that can be noticed in what somebody does, feels or writes. */
export const signalCodes = [
  "S1",
  "S2",
  "S3",
  "S4",
  "S5",
  "S6",
  "S7",
  "S8",
  "S9",
  "S10",
  "S11",
  "S12",
  "S13",
  "S14",
  "S15",
  "S16",
  "S17",
  "S18",
  "S19",
  "S20",
] as const;
export type SignalCode = (typeof signalCodes)[number];

/** Who wrote a text: `mine` the person themself (a draft, a note, an act to weigh), `theirs` the ex. */
export type Whose = "mine" | "theirs";

/** Patterns (pattern.ts), one a line, that share their exceptions; a line that ends in `|` goes on in the next. */
export interface WordGroup {
  readonly patterns: string;
  /** Patterns, one a line: a match that one of these touches does not count ("die of boredom"). */
  readonly unless?: string;
  /** By default a match does not count when it is negated, quoted, reported or past. */
  readonly evenWhen?: readonly Guard[];
}

/** The words of one code, for both who may have written them. */
export interface SignalRule {
  readonly code: SignalCode;
  readonly mine: readonly WordGroup[];
  readonly theirs: readonly WordGroup[];
}

/** Texts that must show a code and near misses that must not, one a line (`\\n` within one is a line break). They are run by signals.test.ts and never reach the app. */
export interface SignalCases {
  readonly code: SignalCode;
  readonly mine: Sides;
  readonly theirs?: Sides;
}
export interface Sides {
  readonly shows: string;
  readonly passes: string;
}
