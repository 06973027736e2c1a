/**
 * Text with offsets. What people type on phones becomes plain lower-case words that rules and the model can share, and every word
 * remembers where it stood: typos, missing or curly apostrophes, shorthand, stretched words, accents, zero-width characters.
 */
import { doubledWords, masked, shorthand } from "./words.ts";

export interface Token {
  /** The plain form: lower case, no apostrophes or accents, shorthand written out ("ur" and "you're" are both "your"). */
  readonly norm: string;
  /** UTF-16 offsets in the text as typed. */
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "number" | "emoji" | "mark" | "quote" | "break";
  /** Two or more letters, all capitals. */
  readonly loud: boolean;
}

/** A stretch of tokens between sentence ends, line breaks or emoji. `to` is exclusive. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** UTF-16 offsets, without the spaces around it. */
  readonly start: number;
  readonly end: number;
}

export interface Text {
  readonly raw: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** For each token the index of its sentence. */
  readonly sentenceOf: Uint32Array;
}

/** Cuts a text into tokens and sentences. Any string is fine, lone surrogates too; offsets never leave it. */
export function readText(raw: string): Text {
  const tokens = tokensOf(raw);
  const sentences = sentencesOf(tokens);
  const sentenceOf = new Uint32Array(tokens.length);
  sentences.forEach((sentence, index) => sentenceOf.fill(index, sentence.from, sentence.to));
  return { raw, tokens, sentences, sentenceOf };
}

/** The plain form of one typed word (see Token.norm). */
export function plainWord(typed: string): string {
  const known = plainWords.get(typed);
  if (known !== undefined) return known;
  const plain = toPlain(typed);
  if (plainWords.size > 20_000) plainWords.clear();
  plainWords.set(typed, plain);
  return plain;
}

const plainWords = new Map<string, string>();

const tokenPattern =
  /([\p{L}\p{M}][\p{L}\p{M}\p{Cf}]*(?:['’‘ʼ`´][\p{L}\p{M}\p{Cf}]+)*(?:[0-9](?![0-9]))?)|([0-9]+(?:[.,:/][0-9]+)*[\p{L}]*)|((?:\p{Extended_Pictographic}|\p{Regional_Indicator}{1,2})[\u{FE0F}\u{1F3FB}-\u{1F3FF}]?(?:\u200D\p{Extended_Pictographic}\uFE0F?)*)|([!?]+|\.{2,}|…|[.,;:()–—*&<>/-])|(["“”„«»]|(?<![\p{L}\p{N}])['‘](?=\p{L})|(?<=[\p{L}.,!?])['’](?!\p{L}))|([\r\n]+)/gu;
/** A word with a letter hidden ("k!ll", "d*e"), tried only where a mark or digit touches letters. */
const maskedPattern = /[\p{L}*!@$0-9]{1,21}/uy;

function tokensOf(raw: string): Token[] {
  const tokens: Token[] = [];
  tokenPattern.lastIndex = 0;
  for (let found = tokenPattern.exec(raw); found !== null; found = tokenPattern.exec(raw)) {
    const [typed, word, number, emoji, mark, quote] = found;
    const start = found.index;
    const end = start + typed.length;
    if (word !== undefined && touchesMask(raw, end)) {
      const hidden = maskedAt(raw, start);
      if (hidden !== undefined) {
        tokens.push({ norm: hidden.norm, start, end: hidden.end, kind: "word", loud: false });
        tokenPattern.lastIndex = hidden.end;
        continue;
      }
    }
    if (word !== undefined) tokens.push({ norm: plainWord(typed), start, end, kind: "word", loud: isLoud(typed) });
    else if (number !== undefined) tokens.push(numberToken(typed, start, end));
    else if (emoji !== undefined)
      tokens.push({ norm: typed.replace(/[\uFE0F\u{1F3FB}-\u{1F3FF}]/gu, ""), start, end, kind: "emoji", loud: false });
    else if (mark !== undefined) tokens.push({ norm: plainMark(typed), start, end, kind: "mark", loud: false });
    else if (quote !== undefined) tokens.push({ norm: plainQuote(raw, start), start, end, kind: "quote", loud: false });
    else tokens.push({ norm: "\n", start, end, kind: "break", loud: false });
  }
  return tokens;
}

/** Whether the character at `end`, or the digit before it, may hide a letter of a word that goes on. */
function touchesMask(raw: string, end: number): boolean {
  const code = raw.charCodeAt(end);
  const before = raw.charCodeAt(end - 1);
  return (
    code === 42 || code === 33 || code === 64 || code === 36 || (code >= 48 && code <= 57) || (before >= 48 && before <= 57 && code >= 65)
  );
}

function maskedAt(raw: string, start: number): { norm: string; end: number } | undefined {
  maskedPattern.lastIndex = start;
  const typed = maskedPattern.exec(raw)?.[0];
  if (typed === undefined || typed.length > 20) return undefined;
  const norm = masked.get(typed.toLowerCase()) ?? masked.get(typed.toLowerCase().replace(/!+$/, ""));
  return norm === undefined ? undefined : { norm, end: start + typed.length };
}

/** Double marks do not say whether they open or close; single ones do. */
function plainQuote(raw: string, start: number): string {
  const mark = raw[start];
  if (mark !== "'" && mark !== "‘" && mark !== "’") return '"';
  const next = raw[start + 1];
  return next !== undefined && /\p{L}/u.test(next) ? "‘" : "’";
}

/** "2nite" and "4ever" are words; "18:30" and "200" are numbers. */
function numberToken(typed: string, start: number, end: number): Token {
  const word = shorthand.get(typed.toLowerCase());
  if (word !== undefined) return { norm: word, start, end, kind: "word", loud: false };
  return { norm: "0", start, end, kind: "number", loud: false };
}

function plainMark(typed: string): string {
  if (typed.length === 1) return typed === "…" ? ".." : typed === "–" || typed === "—" ? "-" : typed;
  if (typed.startsWith("..")) return "..";
  if (!typed.includes("!")) return "??";
  return typed.includes("?") ? "?!" : "!!";
}

function isLoud(typed: string): boolean {
  return typed.length > 1 && typed === typed.toUpperCase() && typed !== typed.toLowerCase();
}

function toPlain(typed: string): string {
  let plain = typed.toLowerCase().replace(/['’‘ʼ`´]/g, "");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the plain ASCII range is meant
  if (!/^[\x00-\x7f]*$/.test(plain)) {
    plain = plain.normalize("NFKD").replace(/[\p{M}\p{Cf}]/gu, "");
  }
  // Nothing but marks, or a letter that looks like an apostrophe.
  if (plain === "") return typed.toLowerCase();
  plain = shorthand.get(plain) ?? plain;
  if (/(.)\1\1/.test(plain)) {
    const twice = plain.replace(/(.)\1{2,}/g, "$1$1");
    const once = plain.replace(/(.)\1{2,}/g, "$1");
    plain = doubledWords.has(twice) ? twice : (shorthand.get(once) ?? once);
  }
  return plain;
}

const sentenceEnds = new Set([".", "!", "?", "!!", "??", "?!", "..", ";", "\n"]);

/** Ends at marks, breaks and emoji; the marks and emoji belong to the sentence that they close. */
function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    const ends = sentenceEnds.has(token.norm) || token.kind === "emoji";
    if (next !== undefined && (!ends || isCloser(next))) continue;
    const to = at + 1;
    sentences.push({ from, to, start: (tokens[from] as Token).start, end: token.end });
    from = to;
  }
  return sentences;
}

function isCloser(token: Token): boolean {
  return token.kind === "emoji" || (token.kind === "mark" && sentenceEnds.has(token.norm)) || token.norm === ")";
}
