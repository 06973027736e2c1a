/** Names that entries hold, for the page and for the model. */

/** Settings: the person to call, and how the hold is shown. */
export const settings = {
  name: "my-person-name",
  number: "my-person-number",
  wordsOnly: "hold-words-only",
  buzz: "hold-buzz",
} as const;

/** The breath of the wave is this exercise of the library. */
export const breath = "long-way-out";

/** Ways of helping that are no exercise. */
export const plainWays = ["write", "call", "own-thing"] as const;
export type PlainWay = (typeof plainWays)[number];

export function isPlain(way: string): way is PlainWay {
  return (plainWays as readonly string[]).includes(way);
}
