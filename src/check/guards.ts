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
  const begin = sentence === undefined ? from : sentence.from;
  let words = 0;
  for (let at = from - 1; at >= begin && words < 6; at--) {
    const token = text.tokens[at] as Token;
    if (token.kind !== "word") {
      if (token.norm === ",") words += 2;
      continue;
    }
    const before = text.tokens[at - 1]?.norm ?? "";
    if (turns.has(token.norm)) break;
    if (words < 4 && negators.has(token.norm) && !(token.norm === "no" && words > 0)) holds.add("negated");
    if (words < 5 && says.has(token.norm)) holds.add("reported");
    if (token.norm === "used" && text.tokens[at + 1]?.norm === "to" && before !== "get" && before !== "got") holds.add("past");
    words++;
  }
  if (isQuoted(text, from, to)) holds.add("quoted");
  return holds;
}

const negators: ReadonlySet<string> = new Set(
  "not dont wont never cant no without didnt doesnt isnt wasnt wouldnt arent aint nor neither couldnt shouldnt stopped stop quit refuse hardly nobody instead".split(" "),
);
/** After one of these a negation before it no longer counts: "i dont know but please come". */
const turns: ReadonlySet<string> = new Set("but because so then though unless until if".split(" "));
const says: ReadonlySet<string> = new Set("said says saying say told tells asked asks thinks reckons sings quote called".split(" "));

function isQuoted(text: Text, from: number, to: number): boolean {
  let open = -1;
  for (let at = 0; at < text.tokens.length; at++) {
    if ((text.tokens[at] as Token).kind !== "quote") continue;
    if (open < 0) open = at;
    else {
      if (open < from && to <= at) return true;
      open = -1;
    }
    if (at >= to && open < 0) return false;
  }
  return false;
}
