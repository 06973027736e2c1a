import type { Text } from "../../text.ts";
import type { CodeRule, Place } from "../rule.ts";
import { cases } from "./goes-on.cases.ts";

/** GUIDE.md names 70 words; below this length too many honest messages would be marked. */
const manyWords = 88;
/** A list of things to settle has more numbers than this share of its words. */
const listShare = 0.03;
/** Above this length a message goes on, whatever it holds. */
const farTooMany = 100;

/** A long message that is not a list of things to settle. The whole of it is marked. */
export const goesOn: CodeRule = { id: "goes-on", label: "over-explains", find, cases };

function find(text: Text): readonly Place[] {
  let words = 0;
  let numbers = 0;
  for (const token of text.tokens) {
    if (token.kind === "number") numbers++;
    if (token.kind === "word" || token.kind === "number") words++;
  }
  const isLong = words > farTooMany || (words > manyWords && numbers < listShare * words);
  return isLong ? [{ from: 0, to: text.tokens.length }] : [];
}
