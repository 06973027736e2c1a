import { chance, type MadeEntry, type MadeKind } from "./made.ts";

const words =
  "I you we it the a to and not so just that was are do know want think feel said maybe never always home work today tomorrow tonight week night day time call talk okay sorry please thanks really still again back need when where what how with for this there good late early dinner train keys book weekend remember".split(
    " ",
  );
const endings = ["", "", "", "", "", ".", ".", "...", "?", "!", " 😊", " ❤️", " 😂", " 🥺"];

/** How much of a chat is what; the rest is plain text. */
const shares: readonly (readonly [kind: MadeKind, share: number])[] = [
  ["image", 0.1],
  ["lines", 0.03],
  ["deleted", 0.007],
  ["call", 0.003],
];

/**
 * A made-up chat as two people write one: half of the texts have six words or fewer, one of fifty an address. About five years for a
 * million entries. The same seed gives the same chat.
 */
export function everydayChat(seed: number, count: number): readonly MadeEntry[] {
  const random = chance(seed);
  const pick = (all: readonly string[]) => all[Math.floor(random() * all.length)] as string;
  const wordsOf = (most: number) => Array.from({ length: most }, () => pick(words)).join(" ");
  const length = () => Math.min(60, Math.max(1, Math.round(6 * Math.exp(0.8 * normal(random)))));
  const texts: Partial<Record<MadeKind, () => string>> = {
    text: () =>
      random() < 0.02 ? `${wordsOf(4)} https://example.com/${Math.floor(random() * 1e6)}?q=a` : wordsOf(length()) + pick(endings),
    lines: () => `${wordsOf(length())}\n${wordsOf(length())}${pick(endings)}`,
  };
  let time = Date.UTC(2019, 2, 4, 9, 50);
  return Array.from({ length: count }, (_, index): MadeEntry => {
    time += Math.round(random() < 1 / 60 ? random() * 14_400 : random() ** 3 * 180) * 1_000;
    const kind = index === 0 ? "notice" : kindAt(random());
    const text = texts[kind]?.() ?? "";
    return { time, who: random() < 0.5 ? 0 : 1, kind, text, isEdited: kind === "text" && random() < 0.012 };
  });
}

function kindAt(roll: number): MadeKind {
  let below = 0;
  for (const [kind, share] of shares) {
    below += share;
    if (roll < below) return kind;
  }
  return "text";
}

/** A number of the normal distribution (Box and Muller). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
