import type { Tip } from "./check.ts";
import type { Context, Label } from "./finding.ts";
import type { Text } from "./text.ts";
import { wordCount } from "./verdict.ts";

/** Words after which a message of feeling is long (M10). */
const manyWords = 60;

/** Hints that change no verdict: more than one question, a long text (M10). Settling something may take its length. */
export function tipsFor(text: Text, context: Context, labels: readonly Label[]): readonly Tip[] {
  const settles = context === "logistics" || labels.includes("logistics");
  const tips: Tip[] = [];
  const questions = text.sentences.filter((sentence) => text.tokens[sentence.to - 1]?.norm.includes("?")).length;
  if (questions > 1 && !settles)
    tips.push({ id: "questions", text: `It asks ${questions} things. One at most is easier to answer, and none is easier still.` });
  const words = wordCount(text.raw);
  if (words > manyWords && !settles && !labels.includes("over-explains"))
    tips.push({ id: "length", text: `It has ${words} words. Two or three sentences say more.` });
  return tips;
}
