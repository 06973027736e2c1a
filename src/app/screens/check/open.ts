/** Which ways out are open now: one answer for every button that hands words out. */
import { signal } from "@preact/signals";
import type { Reading } from "#check";
import { history } from "../../reading.ts";
import { gate, work } from "../../state.ts";
import { isShut, shownOf, type Ways, waysOf } from "./model.ts";

/** Why the page on which the draft stands does not let it go yet, in a sentence; null: it does (F12). */
export const heldBack = signal<string | null>(null);

export function waysNow(reading: Reading | null): Ways {
  const { text, context } = work.value;
  const ways = waysOf(shownOf(text, reading), gate.value, reading, context, history.value);
  return heldBack.value === null ? ways : { ...ways, copy: null, share: false };
}

/** No words go to the other person from here, whatever is read in them. */
export function isShutNow(): boolean {
  return heldBack.value !== null || isShut(gate.value, work.value.context, history.value);
}
