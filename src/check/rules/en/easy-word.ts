import { pushingLabels, stopLabels } from "../../finding.ts";
import type { Matcher } from "../../pattern.ts";
import { compilePattern, matcherOf } from "../../pattern.ts";
import type { Text } from "../../text.ts";
import type { CodeRule, Place, RuleMatch } from "../rule.ts";
import { cases } from "./easy-word.cases.ts";
import { sets } from "./sets.ts";

/** Only a short message is light. */
const shortWords = 32;

/** A friendly word in a short message in which no other rule sees a push: "many happy returns! hope you had cake". */
export const easyWord: CodeRule = { id: "easy-word", label: "light", find, cases };

const patterns = [
  "hope you had|have a|the lovely|great|nice|good|brilliant|fun|best|wonderful",
  "hope all alls|is|good|well",
  "hope alls well|good !your",
  "all good|grand|well here|this_end",
  "made me smile|laugh",
  "many happy returns",
  "smash|smashing it",
  "fingers crossed",
  "waving from|at|hello",
  "wrap up warm",
];
const pushes: ReadonlySet<string> = new Set([...pushingLabels, ...stopLabels]);

function find(text: Text, others: readonly RuleMatch[]): readonly Place[] {
  let words = 0;
  for (const token of text.tokens) if (token.kind === "word" || token.kind === "number") words++;
  if (words > shortWords || others.some((other) => pushes.has(other.rule.label))) return [];
  return matcher().find(text);
}

let compiled: Matcher<true> | undefined;

function matcher(): Matcher<true> {
  compiled ??= matcherOf(patterns.map((pattern) => compilePattern(pattern, true as const, sets)));
  return compiled;
}
