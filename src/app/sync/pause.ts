/** How long nobody asks again after something went wrong. */
import type { Last } from "./devices-form.ts";

/** Milliseconds of the first pause, and of the longest. */
const [first, longest] = [2_000, 300_000];

/**
 * @param failures how many there were one after the other, from 1
 * @param seconds as the server asked; null: it asked for none
 * @param chance 0 up to 1, so that many devices do not come back at once
 * @returns milliseconds
 */
export function pauseAfter(failures: number, seconds: number | null, chance: number): number {
  const usual = Math.min(longest, first * 2 ** Math.min(failures - 1, 20));
  return Math.round(Math.max((seconds ?? 0) * 1_000, usual / 2) + (chance * usual) / 2);
}

/** It may go well another time, without anybody doing anything. */
export function isWorthAnother(last: Last | null): boolean {
  return last !== null && last.type !== "done" && last.type !== "ended";
}
