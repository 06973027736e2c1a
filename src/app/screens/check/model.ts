import { type Context, type Dismissal, type Finding, longestDraft, type Reading, type Verdict } from "#check";
import type { History } from "../../worker/keeping.ts";
import type { Answer, Question } from "../../worker/protocol.ts";
import type { Gate } from "../questions/model.ts";

/** What the person works on. In memory only. */
export interface Work {
  readonly text: string;
  readonly theirs: string;
  readonly context: Context;
  readonly dismissed: readonly Dismissal[];
}

/** What was read, and of which question: a reading of older words never opens a way out. */
export interface Read {
  readonly question: Question;
  readonly answer: Answer;
}

/** What the verdict block shows: a verdict, or one of the two states before it. */
export type Shown = Verdict | "reading" | "empty";

/** Which ways out are offered. `copy` is "free" on send, "anyway" after the rest on wait and edit (F75). */
export interface Ways {
  readonly copy: "free" | "anyway" | null;
  readonly share: boolean;
  readonly simpler: boolean;
  readonly waitDay: boolean;
}

export const noWork: Work = { text: "", theirs: "", context: "no-contact", dismissed: [] };

/** Nothing is known of what was before. */
export const noHistory: History = { unanswered: 0, repliesOpen: false, closed: [], ownWords: null };

const none: Ways = { copy: null, share: false, simpler: false, waitDay: false };

/**
 * The question that the reader is asked about the work. `theirs` counts in a reply only. Of a very long text one unit more than is
 * read goes along, so that the reading can say that it is longer. Under *asked to stop* an answer is read as any, once they wrote again.
 */
export function questionOf(
  work: Work,
  gate: Gate,
  ownWords: readonly string[],
  hour: number,
  { unanswered, repliesOpen }: History = noHistory,
): Question {
  const theirs = work.context === "reply" && work.theirs !== "" ? work.theirs.slice(0, longestDraft) : null;
  return {
    draft: { text: work.text.slice(0, longestDraft + 1), context: work.context, theirs },
    circumstances: {
      modes: work.context === "reply" && repliesOpen ? gate.modes.filter((mode) => mode !== "asked-to-stop") : gate.modes,
      unanswered,
      hour,
      dismissed: work.dismissed,
      ownWords,
    },
  };
}

/** True when the reading is of this very question: any change of words, context or circumstances makes a new one. */
export function isFresh(read: Read | null, question: Question): boolean {
  return read !== null && read.question === question;
}

/** What the verdict block shows. Until the words have been read with the model, never "send" (F70). */
export function shownOf(text: string, reading: Reading | null): Shown {
  if (text.trim() === "") return "empty";
  if (reading === null || reading.state !== "read") return reading?.verdict === "stop" ? "stop" : "reading";
  return reading.verdict;
}

/**
 * The ways out for what is shown. A closed gate leaves none (F1, F4, F6), nor does a stop (F75). Under *asked to stop* and *afraid* everything
 * is a stop but needed logistics; what is written to settle something can be copied. A simpler version is never made there.
 */
export function waysOf(shown: Shown, gate: Gate, reading: Reading | null, context: Context, history: History = noHistory): Ways {
  const waitDay = shown === "wait";
  if (isShut(gate, context, history) || shown === "stop" || shown === "reading" || shown === "empty") return { ...none, waitDay };
  if (shown === "send") return { copy: "free", share: true, simpler: false, waitDay };
  return { copy: "anyway", share: false, simpler: gate.closed === null && reading?.simpler != null, waitDay };
}

/**
 * True when no words go to the other person: always while a way is closed, but for what must be settled where F4 lets it, and for an answer
 * once they wrote again; and for a message that is closed where they stand (F15, F46).
 */
export function isShut({ closed, needed }: Gate, context: Context, { repliesOpen, closed: messages }: History = noHistory): boolean {
  if (messages.some((message) => message === context)) return true;
  if (closed === "asked-to-stop" && context === "reply" && repliesOpen) return false;
  return closed !== null && !(needed && context === "logistics");
}

/** The dismissal of a finding: its label and the exact words (F75). */
export function dismissalOf(finding: Finding, text: string): Dismissal {
  return { label: finding.label, words: text.slice(finding.start, finding.end) };
}

/** Dismissals whose words still stand in the text: a dismissal holds for that text. */
export function stillThere(dismissed: readonly Dismissal[], text: string): readonly Dismissal[] {
  return dismissed.filter((dismissal) => text.includes(dismissal.words));
}

/** Hours that a draft can wait (F76). */
export const coolingHours = [0, 1, 3, 6, 12, 24, 36, 48, 72] as const;

/** Hours that it waits unless they choose: a day for feelings, none for what must be settled (F76). */
export function usualHours(context: Context): (typeof coolingHours)[number] {
  return context === "logistics" ? 0 : 24;
}

/** Own words with one more; an empty one or one that is there already changes nothing. */
export function withWord(ownWords: readonly string[], word: string): readonly string[] {
  const trimmed = word.trim().replace(/\s+/g, " ");
  const known = ownWords.some((own) => own.toLowerCase() === trimmed.toLowerCase());
  return trimmed === "" || known ? ownWords : [...ownWords, trimmed];
}

/** The reader's M and letter, apart: "M9, evidence D" → D. Null where there is none. */
export function strengthOf(reference: string): "A" | "B" | "C" | "D" | null {
  const letter = /evidence ([A-D])\b/i.exec(reference)?.[1]?.toUpperCase();
  return letter === "A" || letter === "B" || letter === "C" || letter === "D" ? letter : null;
}

/** The text in stretches: kept, and left out in the simpler version. */
export function cuts(
  text: string,
  left: readonly { readonly start: number; readonly end: number }[],
): readonly { readonly text: string; readonly out: boolean }[] {
  const parts: { text: string; out: boolean }[] = [];
  let at = 0;
  for (const { start, end } of [...left].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    if (start > at) parts.push({ text: text.slice(at, start), out: false });
    const out = text.slice(Math.max(at, start), end);
    const blank = out.length - out.trimStart().length;
    // Blanks before the words are not struck: a line through nothing reads as a word.
    if (blank > 0) parts.push({ text: out.slice(0, blank), out: false });
    if (blank < out.length) parts.push({ text: out.slice(blank), out: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), out: false });
  return parts;
}
