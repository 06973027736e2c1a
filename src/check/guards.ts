/**
 * Negation, quotation, other people's words and the past, handled on purpose: "i wont beg", "my mum says come home",
 * 'you said "i cant breathe"', "i used to check your page". A guard looks only to the left of a match, inside its sentence.
 */
import type { Text, Token } from "./text.ts";

export type Guard = "negated" | "quoted" | "reported" | "past";

/** The guards that hold at a match beginning at token `from`, ending before `to`. */
export function guardsAt(text: Text, from: number, to: number): ReadonlySet<Guard> {
  const holds = new Set<Guard>();
  const sentence = text.sentences[text.sentenceOf[from] ?? 0];
  const begin = Math.max(sentence === undefined ? from : sentence.from, from - 16);
  let sameClause = !opensClause(text, from, begin);
  let words = 0;
  for (let at = from - 1; at >= begin && words < 6; at--) {
    const token = text.tokens[at] as Token;
    if (token.kind !== "word") {
      if (token.norm === ",") words += 2;
      continue;
    }
    const before = text.tokens[at - 1]?.norm ?? "";
    if (turns.has(token.norm)) break;
    if (sameClause && words < 4 && negators.has(token.norm) && !(token.norm === "no" && words > 0)) {
      // "i cant stop thinking of it" says that it is so.
      if (enders.has(token.norm) && negators.has(before)) at--;
      else if (token.norm !== "not" || !isNoNegation(before, text.tokens[at + 1]?.norm ?? "")) holds.add("negated");
    }
    if (words < 5 && says.has(token.norm) && !isOwnSaying(text, at, begin)) holds.add("reported");
    if (sameClause && token.norm === "used" && text.tokens[at + 1]?.norm === "to" && before !== "get" && before !== "got")
      holds.add("past");
    if (sameClause && opensClause(text, at, begin)) sameClause = false;
    words++;
  }
  if (isQuoted(text, from, to)) holds.add("quoted");
  return holds;
}

const negators: ReadonlySet<string> = new Set(
  "not dont wont never cant no without didnt doesnt isnt wasnt wouldnt arent aint nor neither couldnt shouldnt stopped stop quit refuse hardly nobody instead".split(
    " ",
  ),
);
const enders: ReadonlySet<string> = new Set("stop stopped quit without".split(" "));
/** After one of these a negation before it no longer counts: "i dont know but please come". */
const turns: ReadonlySet<string> = new Set("but because so then though unless until if".split(" "));
const says: ReadonlySet<string> = new Set("said says saying say told tells asked asks thinks reckons sings quote called".split(" "));
/** What the person says themself is no report: "i told you i love you", "like i said come home". */
const ownSays: ReadonlySet<string> = new Set("said saying say told".split(" "));
const firstPerson: ReadonlySet<string> = new Set("i ive im ill id".split(" "));
const helpers: ReadonlySet<string> = new Set("have just already only even keep kept literally".split(" "));
/** Words that begin a clause of their own where they are no object. */
const subjects: ReadonlySet<string> = new Set("i im ive ill id he hes she shes they theyre theyve theyll we weve".split(" "));
/** After these the clause that follows still belongs to what stands before: "i dont think i love you", "its not that i miss it". */
const links: ReadonlySet<string> = new Set(
  "that think thinking thought believe say said saying mean meant mention feel like as pretend suppose imply claim swear".split(" "),
);

/** "not only", "why not", "no reason not to". */
function isNoNegation(before: string, after: string): boolean {
  return before === "why" || before === "reason" || after === "only" || after === "just";
}

/** Whether a subject at this place begins a clause that a negation before it does not reach: "i cant sleep | i miss you". */
function opensClause(text: Text, at: number, begin: number): boolean {
  const token = text.tokens[at];
  if (token === undefined || token.kind !== "word" || !subjects.has(token.norm)) return false;
  let before = at - 1;
  while (before >= begin && (text.tokens[before] as Token).kind !== "word") before--;
  return before < begin || !links.has((text.tokens[before] as Token).norm);
}

function isOwnSaying(text: Text, at: number, begin: number): boolean {
  if (!ownSays.has((text.tokens[at] as Token).norm)) return false;
  let before = at - 1;
  while (before >= begin && helpers.has((text.tokens[before] as Token).norm)) before--;
  return before >= begin && firstPerson.has((text.tokens[before] as Token).norm);
}

/** Pairs of quotation marks, as token indexes, in order; a pair never crosses a line break. Kept while the text lives. */
const quotations = new WeakMap<Text, readonly (readonly [number, number])[]>();

function isQuoted(text: Text, from: number, to: number): boolean {
  let pairs = quotations.get(text);
  if (pairs === undefined) {
    pairs = pairsOf(text.tokens);
    quotations.set(text, pairs);
  }
  let low = 0;
  let high = pairs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [open, close] = pairs[middle] as readonly [number, number];
    if (close < to) low = middle + 1;
    else if (open >= from) high = middle - 1;
    else return true;
  }
  return false;
}

function pairsOf(tokens: readonly Token[]): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let open = -1;
  let mark = "";
  tokens.forEach((token, at) => {
    if (token.kind === "break") open = -1;
    if (token.kind !== "quote") return;
    if (open >= 0 && token.norm === (mark === "‘" ? "’" : mark)) {
      pairs.push([open, at]);
      open = -1;
    } else if (open < 0 && token.norm !== "’") {
      open = at;
      mark = token.norm;
    }
  });
  return pairs;
}
