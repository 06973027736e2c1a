import type { Text, Token } from "../../text.ts";
import type { CodeRule, Place } from "../rule.ts";
import { cases } from "./calls-for-an-answer.cases.ts";

/** "hello??", "???", "Hello? HELLO?": marks or a lone greeting that only ask why there is no answer. */
export const callsForAnAnswer: CodeRule = { id: "calls-for-an-answer", label: "pressures", find, cases };

const greetings: ReadonlySet<string> = new Set("hello hellooo helloo hellow ello".split(" "));

function find(text: Text): readonly Place[] {
  const places: Place[] = [];
  for (const { from, to } of text.sentences) {
    const tokens = text.tokens.slice(from, to);
    const words = tokens.filter((token) => token.kind === "word");
    const asks = tokens.some((token) => token.kind === "mark" && token.norm.includes("?"));
    if (!asks) continue;
    if (words.length === 0 ? isCall(text, tokens) : words.length <= 2 && words.every((word) => greetings.has(word.norm)))
      places.push({ from, to });
  }
  return places;
}

/** A sentence of marks alone counts when the marks are doubled. */
function isCall(text: Text, tokens: readonly Token[]): boolean {
  return (
    tokens.every((token) => token.kind === "mark" || token.kind === "break") &&
    tokens.some((token) => /\?\?/.test(text.raw.slice(token.start, token.end)))
  );
}
