/** How long somebody waits before the next try to unlock. Two slips of the finger cost nothing; guessing costs more each time. */

/** @param failed tries in a row that failed @returns milliseconds from the last of them */
export function waitAfter(failed: number): number {
  return failed < 3 ? 0 : Math.min(longest, 1_000 * 2 ** (failed - 3));
}

/** Not longer: whoever mistypes at night must come in. */
const longest = 60_000;
