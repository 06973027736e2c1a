import type { Context, Finding, Label, Mode, Verdict } from "./finding.ts";
import type { Model } from "./model/model.ts";
import type { Signal } from "./signals.ts";

/** UTF-16 units that are read; what stands after them is kept but not read, and the reading says so. */
export const longestDraft = 20_000;

export interface Draft {
  readonly text: string;
  readonly context: Context;
  /** What the ex wrote, in a reply. */
  readonly theirs?: string | null;
}

/** A finding that the person waved off (F75): the label and the exact words, so that it stays dismissed while the words stay. */
export interface Dismissal {
  readonly label: Label;
  readonly words: string;
}

/** What is known beside the words. Everything may be left out. */
export interface Circumstances {
  readonly modes?: readonly Mode[];
  /** Contacts without an answer in the last 30 days (F27). */
  readonly unanswered?: number;
  /** Local hour, 0 to 23. */
  readonly hour?: number;
  readonly dismissed?: readonly Dismissal[];
  /** The person's own words to watch for (F75). */
  readonly ownWords?: readonly string[];
}

/** A hint that changes no verdict (more than one question, a long text). */
export interface Tip {
  readonly id: "questions" | "length";
  readonly text: string;
}

export interface Reading {
  /** `empty`: nothing typed; `reading`: the model is not loaded yet, rules alone have read; `read`: done. */
  readonly state: "empty" | "reading" | "read";
  /** `other`: not mostly English, so nothing can be said of the words (F70). */
  readonly language: "english" | "other";
  /** True when the text was longer than `longestDraft` and only the beginning was read. */
  readonly truncated: boolean;
  /** The verdict of the words in their context (GUIDE.md). */
  readonly wordsVerdict: Verdict;
  /** Raised, never lowered, by modes, unanswered contacts and the hour. Never `send` while `state` is `reading`. */
  readonly verdict: Verdict;
  /** One or two sentences: why this verdict. */
  readonly reason: string;
  /** All labels found, in the order of `labels`; dismissed ones of them left out unless they stop. */
  readonly labels: readonly Label[];
  /** Pushes and stops with their places, in order of start, dismissed ones left out. */
  readonly findings: readonly Finding[];
  /** What is good in the draft (F72), with places. */
  readonly good: readonly Finding[];
  readonly tips: readonly Tip[];
  /** Own words with the pushes left out (F74); `left` are the places taken out. Null when none can be made honestly. */
  readonly simpler: { readonly text: string; readonly left: readonly { readonly start: number; readonly end: number }[] } | null;
  /** The help that comes before everything else (F73), by purpose of the help lines; null when none is called for. */
  readonly help: "suicide" | "own-behaviour" | "emergency" | "domestic-abuse" | "child" | null;
  readonly signals: readonly Signal[];
}

/**
 * Reads a draft before it is sent. Pure: the same arguments give the same reading.
 * @param model null while it is loading: rules alone read, `state` is `reading` and the verdict is never `send` (F70).
 */
export function readDraft(_draft: Draft, _circumstances: Circumstances, _model: Model | null): Reading {
  throw new Error("not yet");
}
