/**
 * Until when tasks, prompts and looking back rest (F73, F83). A time and nothing else: no reason stands with it, it is no entry, and so it is never in a backup, an
 * export or on another device. Kept in this browser only where something is kept.
 */
import { computed, signal } from "@preact/signals";
import { keeping } from "./keeping.ts";

const kept = "notes-quiet";
/** After a help panel or a call for help, or when it is asked for (S1), in milliseconds. */
const aDay = 24 * 60 * 60 * 1_000;

const until = signal<number | null>(null);
/** Milliseconds since 1970; null: nothing rests. */
export const quietUntil = computed(() => until.value);

/** Reads what was kept; call once. */
export function followQuiet(): void {
  try {
    const held = Number(localStorage.getItem(kept));
    if (held > Date.now() && held <= Date.now() + aDay) until.value = held;
    else localStorage.removeItem(kept);
  } catch {
    // Storage is switched off: it lasts for this visit.
  }
}

/** Tasks and prompts rest now. */
export function isResting(): boolean {
  return until.value !== null && until.value > Date.now();
}

export function restADay(now: number): void {
  setQuiet(now + aDay);
}

/** @param time null: what rested begins again */
export function setQuiet(time: number | null): void {
  until.value = time;
  try {
    if (time === null) localStorage.removeItem(kept);
    else if (keeping.peek().type === "open") localStorage.setItem(kept, String(time));
  } catch {
    // As above.
  }
}
