/** Reads a draft before it is sent: labels from rules and model, findings with their words, the verdict and what raises it. */
import type { Context, Finding, Label, Mode, Verdict } from "./finding.ts";
import { languageOf } from "./language.ts";
import type { Model } from "./model/model.ts";
import { raised } from "./raise.ts";
import { type Seen, seenIn } from "./seen.ts";
import { type Signal, signalsIn } from "./signals.ts";
import { simplerVersion } from "./simpler.ts";
import { readText } from "./text.ts";
import { tipsFor } from "./tips.ts";
import { verdictOfLabels } from "./verdict.ts";

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

/** What a caller may leave out to save time: a stream of drafts has no use for simpler versions. */
export interface Wishes {
  readonly simpler?: boolean;
}

/**
 * Reads a draft before it is sent. Pure: the same arguments give the same reading.
 * @param model null while it is loading: rules alone read, `state` is `reading` and the verdict is never `send` (F70).
 */
export function readDraft(draft: Draft, circumstances: Circumstances, model: Model | null, wishes: Wishes = {}): Reading {
  const truncated = draft.text.length > longestDraft;
  const text = readText(truncated ? draft.text.slice(0, longestDraft) : draft.text);
  if (text.tokens.every((token) => token.kind === "break")) return emptyReading(circumstances);
  const language = languageOf(text);
  const seen = seenIn(text, draft.context, circumstances, model);
  const shown = signalsIn(text, "mine");
  const wordsVerdict =
    language === "other" && !seen.stops
      ? atLeastWait(verdictOfLabels(seen.labels, draft.context, text.raw))
      : verdictOfLabels(seen.labels, draft.context, text.raw);
  const state = model === null ? "reading" : "read";
  const { verdict, reason } = raised({ draft, circumstances, language, state, wordsVerdict, labels: seen.labels, findings: seen.findings });
  return {
    state,
    language,
    truncated,
    wordsVerdict,
    verdict,
    reason,
    labels: seen.labels,
    findings: seen.findings,
    good: seen.good,
    tips: tipsFor(text, draft.context, seen.labels),
    simpler: wishes.simpler === false || truncated || language === "other" ? null : simplerVersion(text, draft, circumstances, seen, model),
    help: helpFor(seen, shown),
    signals: shown,
  };
}

function emptyReading(circumstances: Circumstances): Reading {
  const { verdict } = raised({
    draft: { text: "", context: "no-contact" },
    circumstances,
    language: "english",
    state: "empty",
    wordsVerdict: "wait",
    labels: [],
    findings: [],
  });
  return {
    state: "empty",
    language: "english",
    truncated: false,
    wordsVerdict: "wait",
    verdict,
    reason: "There is nothing to read yet.",
    labels: [],
    findings: [],
    good: [],
    tips: [],
    simpler: null,
    help: null,
    signals: [],
  };
}

function atLeastWait(verdict: Verdict): Verdict {
  return verdict === "stop" ? "stop" : "wait";
}

/** Help comes first where words speak of death or danger (F73): the person's own safety before everything else. */
function helpFor(seen: Seen, shown: readonly Signal[]): Reading["help"] {
  const codes = new Set(shown.map((signal) => signal.code));
  if (codes.has("S2")) return "emergency";
  if (codes.has("S1") || seen.all.includes("self-harm")) return "suicide";
  if (seen.all.includes("threat") || seen.all.includes("watching") || codes.has("S3") || codes.has("S4") || codes.has("S7"))
    return "own-behaviour";
  if (codes.has("S9")) return "domestic-abuse";
  return codes.has("S13") ? "child" : null;
}
