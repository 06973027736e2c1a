import type { Text, Token } from "../../text.ts";
import type { CodeRule, Place } from "../rule.ts";
import { cases } from "./says-sorry-again.cases.ts";

/** One plain apology is no harm; three in one message put the writer down. */
const tooMany = 3;

/** Three or more apologies: "sorry about … sorry for … forgive me". Other people's sorrow ("sorry for your loss") is not counted. */
export const saysSorryAgain: CodeRule = { id: "says-sorry-again", label: "abases", find, cases };

function find(text: Text): readonly Place[] {
  const places: Place[] = [];
  text.tokens.forEach((token, at) => {
    if (isApology(token) && !isCondolence(text, at)) places.push({ from: at, to: at + 1 });
  });
  return places.length >= tooMany ? places : [];
}

function isApology(token: Token): boolean {
  return (
    token.kind === "word" &&
    (token.norm === "sorry" || token.norm === "apologies" || token.norm === "apologise" || token.norm === "apologize")
  );
}

/** "sorry for your loss", "sorry to hear". */
function isCondolence(text: Text, at: number): boolean {
  const next = text.tokens[at + 1]?.norm;
  const after = text.tokens[at + 2]?.norm;
  return (next === "to" && after === "hear") || ((next === "for" || next === "about") && after === "your");
}
