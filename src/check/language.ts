/**
 * Whether a text is mostly English (F70). A text in another language never gets a verdict from the words. Small words tell languages apart;
 * one or two words say too little, so a short text counts as English unless it is plainly something else.
 */
import { englishWords, otherWords, sharedWords } from "./language-words.ts";
import type { Text } from "./text.ts";

export type Language = "english" | "other";

/** The language of a text: `other` when other scripts or other languages' small words outweigh English ones. */
export function languageOf(text: Text): Language {
  let words = 0;
  let english = 0;
  let other = 0;
  let foreignLetters = 0;
  let letters = 0;
  for (const token of text.tokens) {
    if (token.kind !== "word") continue;
    words++;
    letters += token.norm.length;
    if (!/[a-z]/.test(token.norm)) foreignLetters += token.norm.length;
    if (sharedWords.has(token.norm)) english += 0.5;
    else if (englishWords.has(token.norm)) english++;
    else if (otherWords.has(token.norm)) other++;
  }
  if (words === 0) return "english";
  if (foreignLetters * 2 > letters) return "other";
  if (other > english && other >= 2) return "other";
  if (words === 1) return other === 1 ? "other" : "english";
  if (words >= 6 && english * 5 < words) return "other";
  return other > 0 && english === 0 ? "other" : "english";
}
