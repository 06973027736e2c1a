/**
 * What no text of Keel may say: R3's list, the voice of docs/spec/formula.md, and the words of its controls. A word that is right in one
 * place stands in `honestExceptions`, by the id of the text and with its reason.
 */

export interface Fault {
  /** The words as they stand in the text. */
  readonly word: string;
  readonly why: string;
}

/** Every forbidden word in a text, in its order; empty for a text that may be shown. */
export function lintCopy(text: string): readonly Fault[] {
  const plain = text.replaceAll("’", "'");
  const found: { readonly at: number; readonly fault: Fault }[] = [];
  for (const { why, words } of forbidden)
    for (const match of plain.matchAll(words)) found.push({ at: match.index, fault: { word: match[0], why } });
  return found.sort((a, b) => a.at - b.at).map(({ fault }) => fault);
}

interface Forbidden {
  readonly why: string;
  readonly words: RegExp;
}

const forbidden: readonly Forbidden[] = [
  {
    why: "steers what somebody else feels or does",
    words: any(
      "ma(?:ke|kes|king|de) (?:your ex|an ex|the ex|him|her|them) \\w+",
      "(?:get|gets|getting|got|win|wins|winning|won|have|having) (?:your ex|the ex|him|her|them|your \\w+) back",
      "(?:he|she|they)(?:'ll| will) (?:regret|miss|want|realise|realize|come|return|write|call|love|see what|notice|wonder|chase|soften)",
      "(?:leave|keep) (?:him|her|them) (?:guessing|wondering|wanting)",
      "(?:psychology|psychological|mind) (?:trick|hack)s?",
      "re-?attract\\w*",
    ),
  },
  {
    why: "promises what nobody knows",
    words: any(
      "guarante\\w+",
      "(?:will|'ll|to) come back to you",
      "will come back",
      "when (?:he comes|she comes|they come) back",
      "you will (?:be together|recover|get over)",
      "(?:always|never) (?:works|fails)",
      "(?:i|we) promise",
      "sure to",
      "for certain",
    ),
  },
  {
    why: "claims more than is known",
    words: any(
      "proven",
      "proof that",
      "(?:studies|study|research|science) (?:prove|proves|proved|shows that)",
      "scientifically",
      "(?:experts|psychologists|coaches) (?:say|agree|know)",
    ),
  },
  {
    why: "speaks of a chance",
    words: any(
      "\\d+(?:[.,]\\d+)? ?(?:%|percent|per cent)",
      "percent(?:age)?s?",
      "odds",
      "probabilit\\w+",
      "(?:your|better|best|good|higher) chances?",
      "(?:the|a|any|no|last|another) chance (?:of|that|with)",
      "chances (?:of|that|with|are)",
    ),
  },
  {
    why: "takes one gender for granted",
    words: any(
      "he",
      "she",
      "him",
      "her",
      "hers",
      "his",
      "himself",
      "herself",
      "he/she",
      "boyfriends?",
      "girlfriends?",
      "husbands?",
      "wi(?:fe|ves)",
      "men",
      "women",
      "guys?",
      "girls?",
    ),
  },
  {
    why: "is a word of war, games or sale",
    words: any(
      "win",
      "wins",
      "winning",
      "winners?",
      "wars?",
      "battles?",
      "battling",
      "weapons?",
      "enem(?:y|ies)",
      "defeat\\w*",
      "conquer\\w*",
      "ammunition",
      "tactics?",
      "strateg\\w+",
      "streaks?",
      "level",
      "levels",
      "unlock\\w*",
      "missions?",
      "boost\\w*",
      "journey",
      "badges?",
      "prizes?",
      "(?:market|mate|dating) value",
      "high[- ]value",
      "upgrade\\w*",
      "leverage",
      "playing hard to get",
      "power move",
    ),
  },
  {
    why: "shames",
    words: any(
      "needy",
      "desperat\\w+",
      "pathetic",
      "clingy",
      "losers?",
      "weak",
      "weakness",
      "fail",
      "fails",
      "failed",
      "failures?",
      "failing",
      "relaps\\w+",
      "obsess\\w+",
      "stupid",
      "crazy",
      "disgrace\\w*",
      "shameful",
      "get over it",
      "no excuses?",
      "you should be over",
    ),
  },
  {
    why: "cheers",
    words: any(
      "great job",
      "well done",
      "keep it up",
      "you(?:'ve| have)? got this",
      "awesome",
      "amazing",
      "proud of you",
      "congrat\\w+",
      "bravo",
      "hooray",
      "you can do it(?! again)",
      "warrior",
      "you are enough",
    ),
  },
  { why: "shouts", words: /!/g },
  { why: "speaks of suicide in a way that can hurt", words: any("commit(?:s|ted|ting)? suicide", "successful suicide", "suicide attempt") },
];

/** Whole words, in any case. */
function any(...words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\w'])(?:${words.join("|")})(?![\\w])`, "gi");
}
