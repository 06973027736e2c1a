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
 *   #13-17                a number in this range, neither a time nor a date; `#200-`: at least this; `#13-17th`: an ordinal; `0`: any
 *   !laughing|of          at the start: the word before is none of these; elsewhere: the next word is none of these
 *   ^ $                   the sentence begins, ends here (emoji may follow); `now|$`: this word or the end; `?` at the end: it ends with a question mark
 *
 * A match never crosses a sentence.
 */
import type { Sentence, Text, Token } from "./text.ts";
import { plainWord } from "./text.ts";
import { commonWords } from "./words.ts";

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

type WordSlot = {
  readonly type: "word";
  readonly words: ReadonlySet<string>;
  /** Alternatives of several words: the words after the first, by the first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly starts: readonly string[];
  readonly numbers: readonly NumberRange[];
  /** Words to look the slot up by: each single word, the rarest of each phrase with its place in it. */
  readonly keys: readonly (readonly [string, number])[];
  /** How often these stand among a thousand words. */
  readonly cost: number;
  readonly shortest: number;
  readonly longest: number;
  readonly optional: boolean;
  /** The end of the sentence will do as well. */
  readonly orEnd: boolean;
};
interface NumberRange {
  readonly least: number;
  readonly most: number;
  readonly ordinal: boolean;
}
type Slot =
  | WordSlot
  | { readonly type: "not"; readonly of: WordSlot; readonly before: boolean }
  | { readonly type: "any" }
  | { readonly type: "gap" }
  | { readonly type: "begin" }
  | { readonly type: "end" }
  | { readonly type: "question" };

/** All patterns of a list of rules, found in one walk over a text. */
export interface Matcher<T> {
  /** One match of each pattern at each place where it holds, in order of place. */
  find(text: Text): Match<T>[];
}

/** @throws SyntaxError when a pattern cannot be read, so that a wrong rule fails its tests. */
export function compilePattern<T>(source: string, means: T, sets: WordSets): Pattern<T> {
  const slots = source
    .trim()
    .split(/\s+/)
    .map((part, at) => slotOf(part, at === 0, sets, source));
  const first = slots[slots[0]?.type === "not" ? 1 : 0];
  const mayBegin = first !== undefined && (first.type === "begin" || isRequired(first));
  if (!mayBegin || !slots.some(isRequired)) throw new SyntaxError(`A pattern begins with a word: ${source}`);
  return { means, slots, source };
}

/**
 * Indexes each pattern by its rarest word, so that a text is walked once and common words ("i", "you") wake nothing, whatever the number
 * of patterns.
 */
export function matcherOf<T>(patterns: readonly Pattern<T>[]): Matcher<T> {
  const byWord = new Map<string, Anchor<T>[]>();
  const byStart = new Map<string, Anchor<T>[]>();
  patterns.forEach((pattern, order) => {
    const { slot, least, most } = anchorSlot(pattern.slots);
    const anchor = (shift: number): Anchor<T> => ({ pattern, order, least: least + shift, most: most + shift });
    const first = anchor(0);
    for (const [word, shift] of slot.keys) add(byWord, word, shift === 0 ? first : anchor(shift));
    for (const start of slot.starts) add(byStart, start.slice(0, startLength), first);
  });
  return {
    find(text) {
      const found: Found<T>[] = [];
      const line: WordLine = { text, words: [], tokens: [], end: 0, question: false };
      for (const sentence of text.sentences) {
        readLine(line, sentence);
        for (let at = 0; at < line.words.length; at++) {
          const word = line.words[at] as string;
          const exact = byWord.get(word);
          if (exact !== undefined) wake(exact, line, at, found);
          const begun = byStart.size > 0 && word.length >= startLength ? byStart.get(word.slice(0, startLength)) : undefined;
          if (begun !== undefined) wake(begun, line, at, found);
        }
      }
      found.sort((a, b) => a.from - b.from || a.order - b.order);
      // Two of a pattern's words may have led to the same place.
      return found
        .filter((match, at) => match.from !== found[at - 1]?.from || match.order !== found[at - 1]?.order)
        .map(({ means, from, to }) => ({ means, from, to }));
    },
  };
}

/** Where a pattern may begin, seen from its rarest word: `least` to `most` words before it. */
interface Anchor<T> {
  readonly pattern: Pattern<T>;
  readonly order: number;
  readonly least: number;
  readonly most: number;
}
interface Found<T> extends Match<T> {
  readonly order: number;
}

function wake<T>(anchors: readonly Anchor<T>[], line: WordLine, at: number, found: Found<T>[]): void {
  for (const { pattern, order, least, most } of anchors) {
    for (let start = Math.max(0, at - most); start <= at - least; start++) {
      const end = matchFrom(pattern.slots, 0, line, start);
      if (end <= start) continue;
      const to = (line.tokens[end - 1] as number) + 1;
      found.push({ means: pattern.means, from: line.tokens[start] as number, to, order });
    }
  }
}

/** Prefix patterns are indexed by this many letters. */
const startLength = 3;

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list[list.length - 1] !== value) list.push(value);
}

function anchorSlot(slots: readonly Slot[]): { slot: WordSlot; least: number; most: number } {
  let best: { slot: WordSlot; least: number; most: number } | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  let least = 0;
  let most = 0;
  for (const slot of slots) {
    if (isRequired(slot)) {
      const cost = slot.cost * (1 + (most - least));
      if (cost < bestCost) {
        best = { slot, least, most };
        bestCost = cost;
      }
    }
    const [shortest, longest] = spanOf(slot);
    least += shortest;
    most += longest;
  }
  return best as { slot: WordSlot; least: number; most: number };
}

function isRequired(slot: Slot): slot is WordSlot {
  return slot.type === "word" && !slot.optional && !slot.orEnd;
}

function howOften(word: string): number {
  return commonWords.get(word) ?? 0.1;
}

/** Index of the rarest word of a phrase. */
function rarestOf(phrase: readonly string[]): number {
  let best = 0;
  phrase.forEach((word, at) => {
    if (howOften(word) < howOften(phrase[best] as string)) best = at;
  });
  return best;
}

function spanOf(slot: Slot): readonly [number, number] {
  switch (slot.type) {
    case "word":
      return [slot.optional || slot.orEnd ? 0 : slot.shortest, slot.longest];
    case "any":
      return [1, 1];
    case "gap":
      return [0, 4];
    default:
      return [0, 0];
  }
}

/** The words of one sentence without its marks. */
interface WordLine {
  readonly text: Text;
  readonly words: string[];
  /** Token index of each word. */
  readonly tokens: number[];
  /** Index after the last word that is no emoji. */
  end: number;
  question: boolean;
}

/** Fills the one line that a walk uses for all sentences. */
function readLine(line: WordLine, sentence: Sentence): void {
  line.words.length = 0;
  line.tokens.length = 0;
  line.end = 0;
  line.question = false;
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = line.text.tokens[at] as Token;
    if (token.kind === "word" || token.kind === "number" || token.kind === "emoji") {
      line.words.push(token.norm);
      line.tokens.push(at);
      if (token.kind !== "emoji") line.end = line.words.length;
    } else if (token.norm.includes("?")) line.question = true;
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
      return at >= line.end ? matchFrom(slots, slotAt + 1, line, at) : -1;
    case "question":
      return line.question ? matchFrom(slots, slotAt + 1, line, at) : -1;
    case "not":
      return stands(slot.of, line, at, slot.before) ? -1 : matchFrom(slots, slotAt + 1, line, at);
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
        if (isOneWord(slot, line, at, word)) {
          const end = matchFrom(slots, slotAt + 1, line, at + 1);
          if (end >= 0) return end;
        }
        for (const rest of slot.phrases.get(word) ?? none) {
          if (!follows(line, at + 1, rest)) continue;
          const end = matchFrom(slots, slotAt + 1, line, at + 1 + rest.length);
          if (end >= 0) return end;
        }
      }
      const mayPass = slot.optional || (slot.orEnd && at >= line.end);
      return mayPass ? matchFrom(slots, slotAt + 1, line, at) : -1;
    }
  }
}

function isOneWord(slot: WordSlot, line: WordLine, at: number, word: string): boolean {
  if (slot.words.has(word)) return true;
  if (slot.starts.length > 0 && slot.starts.some((start) => word.startsWith(start))) return true;
  if (slot.numbers.length === 0 || word !== "0") return false;
  return slot.numbers.some(({ least, most, ordinal }) => {
    const value = numberAt(line, at, ordinal);
    return value >= least && value <= most;
  });
}

/** Whether one of the slot's alternatives stands at `at`, or ends just before it. */
function stands(slot: WordSlot, line: WordLine, at: number, before: boolean): boolean {
  const word = line.words[before ? at - 1 : at];
  if (word === undefined) return false;
  if (isOneWord(slot, line, before ? at - 1 : at, word)) return true;
  if (!before) return (slot.phrases.get(word) ?? none).some((rest) => follows(line, at + 1, rest));
  for (const [first, rests] of slot.phrases) {
    for (const rest of rests) {
      const from = at - 1 - rest.length;
      if (line.words[from] === first && follows(line, from + 1, rest)) return true;
    }
  }
  return false;
}

function follows(line: WordLine, at: number, rest: readonly string[]): boolean {
  for (let offset = 0; offset < rest.length; offset++) if (line.words[at + offset] !== rest[offset]) return false;
  return true;
}

const none: readonly (readonly string[])[] = [];

/** The number typed at a word, NaN where there is none or it is a time, a date or a measure. */
function numberAt(line: WordLine, at: number, ordinal: boolean): number {
  const token = line.text.tokens[line.tokens[at] ?? -1];
  if (token?.kind !== "number") return Number.NaN;
  const typed = (ordinal ? ordinalPattern : cardinalPattern).exec(line.text.raw.slice(token.start, token.end));
  if (typed === null) return Number.NaN;
  return Number((typed[1] as string).replace(/[.,]/g, "")) * (typed[2]?.toLowerCase() === "k" ? 1000 : 1);
}

const cardinalPattern = /^([0-9]+(?:[.,][0-9]{3})*)(?:[.,][0-9]{1,2})?(k|yo|yr|yrs|y|f|m)?$/iu;
const ordinalPattern = /^([0-9]+)(?:st|nd|rd|th)$/iu;

function slotOf(part: string, isFirst: boolean, sets: WordSets, source: string): Slot {
  if (part === "^") return { type: "begin" };
  if (part === "$") return { type: "end" };
  if (part === "?") return { type: "question" };
  if (part === "*") return { type: "any" };
  if (part === "**") return { type: "gap" };
  if (part.startsWith("!")) return { type: "not", of: wordSlotOf(part.slice(1), false, sets, source), before: isFirst };
  const optional = part.startsWith("[") && part.endsWith("]");
  return wordSlotOf(optional ? part.slice(1, -1) : part, optional, sets, source);
}

/** Slots that are written alike are one: a list of rules repeats "her|him|them" and its sets hundreds of times. */
const slotsOf = new WeakMap<WordSets, Map<string, WordSlot>>();

function wordSlotOf(inner: string, optional: boolean, sets: WordSets, source: string): WordSlot {
  let known = slotsOf.get(sets);
  if (known === undefined) {
    known = new Map();
    slotsOf.set(sets, known);
  }
  const key = optional ? `[${inner}]` : inner;
  let slot = known.get(key);
  if (slot === undefined) {
    slot = newWordSlot(inner, optional, sets, source);
    known.set(key, slot);
  }
  return slot;
}

function newWordSlot(inner: string, optional: boolean, sets: WordSets, source: string): WordSlot {
  if (/[[\]^*?!]/.test(inner) || inner === "") throw new SyntaxError(`Not a pattern: ${inner} in ${source}`);
  const words = new Set<string>();
  const phrases = new Map<string, string[][]>();
  const starts: string[] = [];
  const numbers: NumberRange[] = [];
  const put = (alternative: string) => {
    const range = alternative.startsWith("#") ? /^#([0-9]+)-([0-9]*)(th)?$/.exec(alternative) : null;
    if (range !== null) {
      const most = range[2] ? Number(range[2]) : Number.POSITIVE_INFINITY;
      numbers.push({ least: Number(range[1]), most, ordinal: range[3] !== undefined });
    } else if (alternative.includes("#")) throw new SyntaxError(`Not a number: ${alternative} in ${source}`);
    else if (alternative.startsWith("@")) {
      const set = sets[alternative.slice(1)];
      if (set === undefined) throw new SyntaxError(`No set ${alternative} in ${source}`);
      for (const member of set) put(member.replace(/ /g, "_"));
    } else if (alternative.endsWith("~")) {
      if (alternative.length <= startLength) throw new SyntaxError(`Too short a beginning: ${alternative} in ${source}`);
      starts.push(alternative.slice(0, -1));
    } else if (alternative.includes("_")) {
      const [first, ...rest] = alternative.split("_").map(plainWord);
      add(phrases, first as string, rest);
    } else if (alternative !== "") words.add(plainWord(alternative));
    else throw new SyntaxError(`An empty alternative in ${source}`);
  };
  const alternatives = inner.split("|");
  for (const alternative of alternatives) if (alternative !== "$") put(alternative);
  const keys: [string, number][] = [...words].map((word) => [word, 0]);
  if (numbers.length > 0) keys.push(["0", 0]);
  const lengths = keys.length + starts.length > 0 ? [1] : [];
  for (const [first, rests] of phrases) {
    for (const rest of rests) {
      const phrase = [first, ...rest];
      const rarest = rarestOf(phrase);
      keys.push([phrase[rarest] as string, rarest]);
      lengths.push(phrase.length);
    }
  }
  const cost = keys.reduce((sum, [word]) => sum + howOften(word), starts.length);
  const orEnd = alternatives.includes("$");
  return {
    type: "word",
    words,
    phrases,
    starts,
    numbers,
    keys,
    cost,
    shortest: Math.min(...lengths),
    longest: Math.max(...lengths),
    optional,
    orEnd,
  };
}
