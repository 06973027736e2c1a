/** What a message of step 1 keeps to (F13), read while it is typed. Plain words decide here; the check reads beside it. */
import type { Label } from "#check";

export type RuleName =
  | "agrees"
  | "sentences"
  | "words"
  | "no-question"
  | "asks-nothing"
  | "no-reasons"
  | "closed-door"
  | "plain"
  | "fits"
  | "frees";

export interface Rule {
  readonly is: RuleName;
  /** Null while the words are being read. */
  readonly holds: boolean | null;
  /** A number to show, where the rule has one. */
  readonly count: number | null;
}

/** Words of a whole message, and of a version in one sentence. */
export const mostWords = 60;
export const mostWordsInOne = 25;

const asking: readonly Label[] = ["asks-back", "pleads", "pressures", "baits", "pries", "offers-too-much", "promises-change"];
const reasoning: readonly Label[] = ["over-explains", "disputes", "blames"];
const ajar =
  /\b(?:for now|for the moment|at the moment|right now|not yet|some ?day|one day|maybe (?:later|again|one)|who knows|never say never)\b/i;
const because = /\b(?:because|the reason (?:is|why|that)|let me explain)\b/i;
const gifts = /\b(?:gift|present|flowers?|roses?|photos?|pictures?|playlist|our song)\b/i;
/** Several capitals in a row are loud; so is a row of signs or hearts. */
const loud = /\b\p{Lu}{4,}\b|[!]{2,}|(?:[\u{2764}\u{1F493}-\u{1F49F}]\u{FE0F}?\s*){2,}/u;
const frees =
  /\b(?:no|without an?) (?:answer|reply|response)\b|\bno need to\b|\b(?:don.?t|do not) (?:have|need) to (?:answer|reply|respond|say|write)|\bneeds? no (?:answer|reply)|\bnothing (?:is|else is) needed|\bnothing from you\b/i;

/**
 * @param labels what the check found; null while it reads
 * @param askedFor what they asked for, in the person's words; null or empty: nothing known
 */
export function rulesOf(text: string, labels: readonly Label[] | null, askedFor: string | null): readonly Rule[] {
  const words = text.trim() === "" ? 0 : text.trim().split(/\s+/).length;
  const sentences = sentencesOf(text).length;
  const none = (of: readonly Label[]) => (labels === null ? null : !labels.some((label) => of.includes(label)));
  const both = (one: boolean, other: boolean | null) => (one ? other : false);
  const rule = (is: RuleName, holds: boolean | null, count: number | null = null): Rule => ({ is, holds, count });
  return [
    rule("agrees", labels === null ? null : labels.includes("agrees")),
    rule("sentences", (sentences >= 2 && sentences <= 4) || (sentences === 1 && words <= mostWordsInOne), sentences),
    rule("words", words > 0 && words <= mostWords, words),
    rule("no-question", !text.includes("?")),
    rule("asks-nothing", none(asking)),
    rule("no-reasons", both(!because.test(text), none(reasoning))),
    rule("closed-door", !ajar.test(text)),
    rule("plain", !loud.test(text) && !gifts.test(text)),
    rule("fits", contradictionIn(text, askedFor) === null),
    rule("frees", frees.test(text)),
  ];
}

/** Sentences as they are read: up to a full stop, a mark or a line's end. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?…])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** What somebody can ask for, and words that would go against it. */
const wishes: readonly { readonly asked: RegExp; readonly against: RegExp }[] = [
  {
    asked:
      /\b(?:space|quiet|silence|time|distance|alone|peace|no contact|no messages?|not (?:to )?(?:write|text|message|call|contact|talk)|stop (?:writing|texting|calling|messaging|contacting))\b/i,
    against:
      /\b(?:see you|call (?:you|me)|ring (?:you|me)|meet(?: up)?|talk (?:soon|again|later|to you)|come (?:by|over|round)|stop by|visit|drop (?:by|in)|(?:text|write|message) (?:you|me|to you)|in touch|coffee|stay friends)\b/i,
  },
  { asked: /\b(?:calls?|phone|ring(?:ing)?)\b/i, against: /\b(?:call|ring|phone)\b/i },
  {
    asked: /\b(?:come|coming|visits?|door|show(?:ing)? up|meet(?:ing)?)\b/i,
    against: /\b(?:come (?:by|over|round)|stop by|visit|drop (?:by|in)|meet(?: up)?|see you)\b/i,
  },
];
const denied = /\b(?:not|no|never|without|won.?t|don.?t|wouldn.?t|nor)\b[^.!?]{0,24}$/i;

/** The words that go against what they asked for, or null (F12). "I won't call you" goes against nothing. */
export function contradictionIn(text: string, askedFor: string | null): string | null {
  if (askedFor === null) return null;
  for (const { asked, against } of wishes) {
    if (!asked.test(askedFor)) continue;
    for (const found of text.matchAll(new RegExp(against.source, "gi"))) {
      if (!denied.test(text.slice(0, found.index))) return found[0];
    }
  }
  return null;
}
