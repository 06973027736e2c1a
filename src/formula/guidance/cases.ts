/** Cases of a rule: lives in which it speaks, and near misses in which it must not. Never part of what is shipped. */
import type { Happening } from "../testing.ts";

export interface Case {
  /** What is special about this life. */
  readonly life: string;
  /** The day of the moment; its hour is 20 unless another is given. */
  readonly on: number;
  readonly hour?: number;
  readonly happens: readonly Happening[];
  /** Where it speaks: the names of the sentences, in their order; any when left out. */
  readonly says?: readonly string[];
  /** Quiet after a help panel. */
  readonly quiet?: boolean;
}

export interface Cases {
  readonly rule: string;
  readonly speaks: readonly [Case, Case, Case, ...Case[]];
  readonly silent: readonly [Case, Case, Case, ...Case[]];
}

/** The three questions of F1, answered so that nothing is closed. */
export const clear: readonly Happening[] = [
  [0, "safety", { question: "no-contact", answer: "no" }],
  [0, "safety", { question: "afraid", answer: "no" }],
  [0, "safety", { question: "adult", answer: "yes" }],
];

/** The weeks begin on that day. */
export const began = (day: number, length = 30): Happening => [day, "weeks", { length }];

/** An answer of the set-up. */
export const fact = (day: number, name: string, value: unknown): Happening => [day, "fact", { is: { fact: name, value } }];

/** A mode is set on that day. */
export const mode = (day: number, name: string): Happening => [day, "mode", { mode: name, because: "settings" }];

export const text = (day: number, more: object = {}): Happening => [day, "contact", { way: "text", ...more }];

export const signal = (day: number, code: string, answer = "yes"): Happening => [day, "signal", { code, answer }];

export const urge = (day: number, strength: number, more: object = {}): Happening => [day, "urge", { strength, ...more }];

export const wrote = (day: number, tone: string): Happening => [day, "received", { way: "text", tone }];

export const done = (day: number, area: string): Happening => [day, "done", { area, text: "something" }];

export const want = (day: number, what: string): Happening => [day, "want", { want: what }];

/** Step 1 could be said: nothing is closed, they talk, on good terms. Seven entries. */
export const onGoodTerms: readonly Happening[] = [
  ...clear,
  fact(0, "in-contact", "yes"),
  fact(0, "terms", "good"),
  fact(0, "who-ended", "them"),
  fact(0, "ties", []),
];
