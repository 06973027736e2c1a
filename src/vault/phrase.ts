/** The recovery phrase: 32 random bytes as 24 words with a checksum (BIP-39, English list). */
import { entropyToMnemonic, mnemonicToEntropy } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import type { Bytes } from "./bytes.ts";

/** @param secret 32 bytes */
export function wordsOf(secret: Uint8Array): string {
  return entropyToMnemonic(secret, wordlist);
}

/** A passphrase of seven words, 77 bits, for whoever wants one. @param random 32 random bytes, used for nothing else */
export function suggestedPassphrase(random: Uint8Array): string {
  return wordsOf(random).split(" ").slice(0, 7).join(" ");
}

export type PhraseRead =
  | { readonly type: "secret"; readonly secret: Bytes }
  /** Not 24 words. */
  | { readonly type: "count"; readonly count: number }
  /** Words that are not in the list, by their places from 1. */
  | { readonly type: "unknown-words"; readonly places: readonly number[] }
  /** Every word is one, but together they are no phrase: one is another word, or two have changed places. */
  | { readonly type: "checksum" };

/** Reads what somebody typed: any spaces, capitals, numbers before the words as on the printed sheet. */
export function readWords(text: string): PhraseRead {
  const words = text
    .normalize("NFKD")
    .toLowerCase()
    .split(/[\s,;]+/)
    .map((word) => word.replace(/^\d+[.):]?|[.]$/g, ""))
    .filter((word) => word !== "");
  const known = new Set(wordlist);
  const places = words.flatMap((word, index) => (known.has(word) ? [] : [index + 1]));
  if (places.length > 0) return { type: "unknown-words", places };
  if (words.length !== 24) return { type: "count", count: words.length };
  try {
    return { type: "secret", secret: Uint8Array.from(mnemonicToEntropy(words.join(" "), wordlist)) };
  } catch {
    return { type: "checksum" };
  }
}
