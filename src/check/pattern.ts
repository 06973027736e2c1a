/**
 * Patterns of words, the language in which rules that are only words are written (docs/spec/check.md, "Patterns").
 *
 *   dont want to          these words, in plain form (see text.ts); commas and other small marks between them do not matter
 *   leave|left|leaving    one of these; `i_am|im`: an alternative of several words
 *   [so|really]           may be there
 *   *                     any one word
 *   **                    up to four words, inside the sentence
 *   beg~                  a word that begins so
 *   @you                  one of a named set
 *   ^ $                   the sentence begins, ends here; `?` at the end: it ends with a question mark
 *
 * A match never crosses a sentence.
 */
import type { Text, Token } from "./text.ts";
import { plainWord } from "./text.ts";

/** A compiled pattern with the thing that it stands for. */
export interface Pattern<T> {
  readonly means: T;
  readonly slots: readonly Slot[];
  readonly source: string;
}

/** A found pattern; `from` and `to` (exclusive) are token indexes. */
export interface Match<T> {
  readonly means: T;
  readonly from: number;
  readonly to: number;
}

/** Named sets that patterns share. */
export type WordSets = Readonly<Record<string, readonly string[]>>;

type Slot =
  | { readonly type: "word"; readonly words: ReadonlySet<string>; readonly phrases: readonly (readonly string[])[]; readonly starts: readonly string[]; readonly optional: boolean }
  | { readonly type: "any" }
  | { readonly type: "gap" }
  | { readonly type: "begin" }
  | { readonly type: "end" }
  | { readonly type: "question" };

/** All patterns of a list of rules, found in one walk over a text. */
export interface Matcher<T> {
  /** Longest match of each pattern at each place, in order of place. */
  find(text: Text): Match<T>[];
}

/** @throws SyntaxError when a pattern cannot be read, so that a wrong rule fails its tests. */
export function compilePattern<T>(source: string, means: T, sets: WordSets): Pattern<T> {
  const slots = source
    .trim()
    .split(/\s+/)
    .map((part) => slotOf(part, sets, source));
  const first = slots.find((slot) => slot.type !== "begin");
  if (first === undefined || first.type !== "word" || first.optional) throw new SyntaxError(`A pattern begins with a word: ${source}`);
  return { means, slots, source };
}

/** Indexes patterns by the words they begin with, so that a text is walked once whatever the number of patterns. */
export function matcherOf<T>(patterns: readonly Pattern<T>[]): Matcher<T> {
  const byWord = new Map<string, Pattern<T>[]>();
  const byStart = new Map<string, Pattern<T>[]>();
  const add = (map: Map<string, Pattern<T>[]>, key: string, pattern: Pattern<T>) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [pattern]);
    else if (list[list.length - 1] !== pattern) list.push(pattern);
  };
  for (const pattern of patterns) {
    const first = pattern.slots.find((slot) => slot.type !== "begin") as Slot & { type: "word" };
    for (const word of first.words) add(byWord, word, pattern);
    for (const phrase of first.phrases) add(byWord, phrase[0] as string, pattern);
    for (const start of first.starts) add(byStart, start.slice(0, startLength), pattern);
  }
  return {
    find(text) {
      const found: Match<T>[] = [];
      for (const line of wordLines(text)) {
        for (let at = 0; at < line.words.length; at++) {
          const word = line.words[at] as string;
          const exact = byWord.get(word);
          const begun = word.length >= startLength && byStart.size > 0 ? byStart.get(word.slice(0, startLength)) : undefined;
          if (exact !== undefined) collect(exact, line, at, found);
          if (begun !== undefined) collect(begun, line, at, found);
        }
      }
      return found;
    },
  };
}

/** Prefix patterns are indexed by this many letters. */
const startLength = 3;

/** The words of one sentence without its marks. */
interface WordLine {
  readonly words: readonly string[];
  /** Token index of each word. */
  readonly tokens: readonly number[];
  readonly question: boolean;
}

function wordLines(text: Text): WordLine[] {
  return text.sentences.map((sentence) => {
    const words: string[] = [];
    const tokens: number[] = [];
    let question = false;
    for (let at = sentence.from; at < sentence.to; at++) {
      const token = text.tokens[at] as Token;
      if (token.kind === "word" || token.kind === "number" || token.kind === "emoji") {
        words.push(token.norm);
        tokens.push(at);
      } else if (token.norm.includes("?")) question = true;
    }
    return { words, tokens, question };
  });
}

function collect<T>(patterns: readonly Pattern<T>[], line: WordLine, at: number, found: Match<T>[]): void {
  for (const pattern of patterns) {
    const end = matchFrom(pattern.slots, 0, line, at);
    if (end > at) found.push({ means: pattern.means, from: line.tokens[at] as number, to: (line.tokens[end - 1] as number) + 1 });
  }
}

/** Word index after the match, or -1. */
function matchFrom(slots: readonly Slot[], slotAt: number, line: WordLine, at: number): number {
  if (slotAt === slots.length) return at;
  const slot = slots[slotAt] as Slot;
  switch (slot.type) {
    case "begin":
      return at === 0 ? matchFrom(slots, slotAt + 1, line, at) : -1;
    case "end":
      return at === line.words.length ? matchFrom(slots, slotAt + 1, line, at) : -1;
    case "question":
      return line.question ? matchFrom(slots, slotAt + 1, line, at) : -1;
    case "any":
      return at < line.words.length ? matchFrom(slots, slotAt + 1, line, at + 1) : -1;
    case "gap":
      for (let skip = 0; skip <= 4 && at + skip <= line.words.length; skip++) {
        const end = matchFrom(slots, slotAt + 1, line, at + skip);
        if (end >= 0) return end;
      }
      return -1;
    case "word": {
      const word = line.words[at];
      if (word !== undefined) {
        if (slot.words.has(word) || slot.starts.some((start) => word.startsWith(start))) {
          const end = matchFrom(slots, slotAt + 1, line, at + 1);
          if (end >= 0) return end;
        }
        for (const phrase of slot.phrases) {
          if (!phrase.every((part, offset) => line.words[at + offset] === part)) continue;
          const end = matchFrom(slots, slotAt + 1, line, at + phrase.length);
          if (end >= 0) return end;
        }
      }
      return slot.optional ? matchFrom(slots, slotAt + 1, line, at) : -1;
    }
  }
}

function slotOf(part: string, sets: WordSets, source: string): Slot {
  if (part === "^") return { type: "begin" };
  if (part === "$") return { type: "end" };
  if (part === "?") return { type: "question" };
  if (part === "*") return { type: "any" };
  if (part === "**") return { type: "gap" };
  const optional = part.startsWith("[") && part.endsWith("]");
  const inner = optional ? part.slice(1, -1) : part;
  if (/[[\]^$*?]/.test(inner) || inner === "") throw new SyntaxError(`Not a pattern: ${part} in ${source}`);
  const words = new Set<string>();
  const phrases: string[][] = [];
  const starts: string[] = [];
  const add = (alternative: string) => {
    if (alternative.startsWith("@")) {
      const set = sets[alternative.slice(1)];
      if (set === undefined) throw new SyntaxError(`No set ${alternative} in ${source}`);
      for (const member of set) add(member.replace(/ /g, "_"));
    } else if (alternative.endsWith("~")) {
      if (alternative.length <= startLength) throw new SyntaxError(`Too short a beginning: ${alternative} in ${source}`);
      starts.push(alternative.slice(0, -1));
    } else if (alternative.includes("_")) phrases.push(alternative.split("_").map(plainWord));
    else if (alternative !== "") words.add(plainWord(alternative));
    else throw new SyntaxError(`An empty alternative in ${source}`);
  };
  for (const alternative of inner.split("|")) add(alternative);
  return { type: "word", words, phrases, starts, optional };
}
