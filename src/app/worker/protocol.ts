import type { Circumstances, Draft, Reading, Signal } from "#check";

/** What is read: a draft with all that is known beside its words. */
export interface Question {
  readonly draft: Draft;
  readonly circumstances: Circumstances;
}

/** What comes back for one question. */
export interface Answer {
  readonly reading: Reading;
  /** Signals in what the other person wrote. */
  readonly theirs: readonly Signal[];
}

export type ToReader = { readonly type: "read"; readonly id: number; readonly question: Question } | { readonly type: "load-model" };

export type FromReader =
  | { readonly type: "answer"; readonly id: number; readonly answer: Answer }
  | { readonly type: "model"; readonly loaded: boolean };
