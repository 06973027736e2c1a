/** The words that a finding of the model names: the part of a sentence that adds most to its score, widened to whole clauses. */
import type { Text, Token } from "./text.ts";

/** Sentences up to this many tokens are named whole: what somebody does with words is seldom less than the sentence. */
const shortSentence = 18;
/** The same for what a simpler version leaves out: there, what can stay stays. */
export const shortCut = 9;
/** Sentences side by side that show the same are named together, up to this many tokens. */
const longestPlace = 24;
/** Score from which the sentence beside shows the label as well. */
const showsToo = -3;
/** Words that begin a new thought inside a sentence. */
const joints: ReadonlySet<string> = new Set(["but", "and", "so", "because", "then", "though", "although", "or", "unless", "which", "plus"]);
const edges: ReadonlySet<string> = new Set([",", ";", ":", "-", "(", ")", "\n"]);

/**
 * @param sharesOf how much each token of the sentence adds, from the model; asked only when the sentence is long.
 * @param short sentences up to this many tokens are named whole
 * @returns token indexes, `to` exclusive.
 */
export function strongestPart(text: Text, sentenceIndex: number, sharesOf: () => Float32Array, short = shortSentence): Clause {
  const sentence = text.sentences[sentenceIndex] as Text["sentences"][number];
  if (sentence.to - sentence.from <= short) return trim(text, sentence.from, sentence.to);
  const shares = sharesOf();
  const clauses = clausesOf(text, sentence.from, sentence.to);
  const worth = clauses.map(({ from, to }) => {
    let sum = 0;
    for (let at = from; at < to; at++) sum += Math.max(0, shares[at - sentence.from] as number);
    return sum;
  });
  const total = worth.reduce((sum, value) => sum + value, 0);
  // The shortest run of clauses that carries most of the score.
  let best = { from: sentence.from, to: sentence.to };
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let first = 0; first < clauses.length; first++) {
    let carried = 0;
    for (let last = first; last < clauses.length; last++) {
      carried += worth[last] as number;
      const from = (clauses[first] as Clause).from;
      const to = (clauses[last] as Clause).to;
      const score = carried / (total || 1) - 0.025 * (to - from);
      if (score > bestScore) {
        bestScore = score;
        best = { from, to };
      }
    }
  }
  return trim(text, best.from, best.to);
}

/** A rule's words with the clauses that they stand in. */
export function wholeClauses(text: Text, from: number, to: number): Clause {
  const sentence = text.sentences.find((one) => one.from <= from && to <= one.to);
  if (sentence === undefined) return { from, to };
  if (sentence.to - sentence.from <= shortSentence) return trim(text, sentence.from, sentence.to);
  const touched = clausesOf(text, sentence.from, sentence.to).filter((one) => one.from < to && from < one.to);
  return trim(text, (touched[0] as Clause).from, (touched.at(-1) as Clause).to);
}

/**
 * A place with the sentences beside it that show the same.
 * @param scoreOf score of a sentence by its index
 */
export function withNeighbours(text: Text, place: Clause, scoreOf: (sentence: number) => number): Clause {
  let first = text.sentences.findIndex((one) => one.from <= place.from && place.from < one.to);
  let last = text.sentences.findIndex((one) => one.from < place.to && place.to <= one.to);
  let { from, to } = place;
  const score = (sentence: number) => (sentence < 0 || sentence >= text.sentences.length ? Number.NEGATIVE_INFINITY : scoreOf(sentence));
  while (first >= 0 && last >= 0) {
    const before = score(first - 1);
    const after = score(last + 1);
    if (Math.max(before, after) < showsToo) break;
    const wider =
      before >= after ? { from: (text.sentences[first - 1] as Clause).from, to } : { from, to: (text.sentences[last + 1] as Clause).to };
    if (wider.to - wider.from > longestPlace) break;
    ({ from, to } = wider);
    if (before >= after) first--;
    else last++;
  }
  return trim(text, from, to);
}

/** Token indexes, `to` exclusive. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

/** Cuts at commas and joints, never shorter than three tokens; a very long clause is cut in halves. */
export function clausesOf(text: Text, from: number, to: number): Clause[] {
  const clauses: Clause[] = [];
  let begin = from;
  for (let at = from; at < to; at++) {
    const token = text.tokens[at] as Token;
    const cut = edges.has(token.norm) ? at + 1 : joints.has(token.norm) ? at : -1;
    if (cut - begin >= 3 && to - cut >= 3) {
      clauses.push({ from: begin, to: cut });
      begin = cut;
    } else if (at - begin >= 14 && to - at >= 6 && startsThought(token)) {
      clauses.push({ from: begin, to: at });
      begin = at;
    }
  }
  clauses.push({ from: begin, to });
  return clauses;
}

/** In a long text without marks a new thought often begins with its subject. */
function startsThought(token: Token): boolean {
  return (
    token.norm === "i" ||
    token.norm === "im" ||
    token.norm === "you" ||
    token.norm === "your" ||
    token.norm === "please" ||
    token.norm === "if" ||
    token.norm === "just"
  );
}

function trim(text: Text, from: number, to: number): { from: number; to: number } {
  let first = from;
  let last = to;
  const isWord = (at: number) => ["word", "number", "emoji"].includes((text.tokens[at] as Token).kind);
  while (last > first + 1 && !isWord(last - 1) && !(text.tokens[last - 1] as Token).norm.includes("?")) last--;
  while (first < last - 1 && (!isWord(first) || joints.has((text.tokens[first] as Token).norm))) first++;
  return { from: first, to: last };
}
