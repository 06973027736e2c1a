/** Whether one text speaks of the same as another: by the beginnings of the words that carry meaning. Rough on purpose; it only quotes. */

const small = new Set(
  "about after and are because before but for from have her him his into not now one our she that the their them then they this today until was what when where will with you your".split(
    " ",
  ),
);
/** "answer" and "answers", "visit" and "visiting". */
const stem = 5;

/** @param how `some`: one word in common is enough; `every`: all words of `text` stand in `other` */
export function touches(text: string, other: string, how: "some" | "every" = "some"): boolean {
  const words = wordsOf(text);
  const others = new Set(wordsOf(other));
  return words.length > 0 && (how === "some" ? words.some((word) => others.has(word)) : words.every((word) => others.has(word)));
}

function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word.length > 2 && !small.has(word))
    .map((word) => word.slice(0, stem));
}
