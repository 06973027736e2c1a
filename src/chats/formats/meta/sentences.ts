import type { Kind } from "../../kinds.ts";
import { languages } from "./words.ts";

/** Characters of the longest text that is looked at: the app's own sentences are short. */
export const longestSentence = 200;

/**
 * What a text stands for that the app wrote as if somebody had; null where somebody did.
 * @param sender who is said to have written it: most of the app's sentences begin with that name
 */
export function sentenceOf(text: string, sender: string): Kind | null {
  if (text.length > longestSentence) return null;
  for (const { pattern, kind } of whole) if (pattern.test(text)) return kind;
  const subject = [sender, ...you].find((name) => name !== "" && text.startsWith(`${name} `));
  if (subject === undefined) return null;
  const rest = text.slice(subject.length + 1).toLowerCase();
  return predicates.find(({ start }) => rest.startsWith(start))?.kind ?? null;
}

const all = Object.values(languages);
const you = all.flatMap((words) => words.you);

const predicates = all
  .flatMap(({ does }) => entriesOf(does).map(([kind, phrase]) => ({ kind, start: phrase.toLowerCase() })))
  .sort((x, y) => y.start.length - x.start.length);

const whole = kindsOf().map((kind) => {
  const phrases = all.flatMap(({ says }) => entriesOf(says).flatMap(([own, phrase]) => (own === kind ? [patternOf(phrase)] : [])));
  return { kind, pattern: new RegExp(`^(?:${phrases.join("|")})\\.? ?$`, "iu") };
});

function kindsOf(): readonly Kind[] {
  return [...new Set(all.flatMap(({ says }) => entriesOf(says).map(([kind]) => kind)))];
}

function entriesOf(phrases: Partial<Record<Kind, readonly string[]>>): readonly (readonly [Kind, string])[] {
  return (Object.entries(phrases) as [Kind, readonly string[]][]).flatMap(([kind, own]) => own.map((phrase) => [kind, phrase] as const));
}

function patternOf(phrase: string): string {
  return phrase
    .split("…")
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
    .join(".{1,100}");
}
