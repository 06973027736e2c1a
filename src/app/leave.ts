import { clearCopied } from "./clipboard.ts";
import { keeper, shown } from "./keeping.ts";
import { forget } from "./state.ts";

/** Where Exit leads unless they chose a page, and whenever there is no network: a page that says nothing. */
export const neutralPage = "about:blank";

/** Three presses of Shift alone within this time leave (R45), in milliseconds. */
export const shiftTime = 5_000;

/** Counts presses of Shift on its own. Shift as part of a capital, or any other key between, begins anew. */
export interface ShiftCount {
  /** Times of the presses so far, in milliseconds. */
  readonly presses: readonly number[];
  /** Shift is down and nothing else was pressed since. */
  readonly alone: boolean;
}

export const noShift: ShiftCount = { presses: [], alone: false };

/** The count after a key went down. */
export function keyDown(count: ShiftCount, key: string, repeated: boolean): ShiftCount {
  if (key !== "Shift") return noShift;
  return repeated ? count : { presses: count.presses, alone: true };
}

/**
 * The count after a key came up, and whether that was the third press.
 * @param at milliseconds
 */
export function keyUp(count: ShiftCount, key: string, at: number): { readonly count: ShiftCount; readonly leaves: boolean } {
  if (key !== "Shift" || !count.alone) return { count: { ...count, alone: false }, leaves: false };
  const presses = [...count.presses.filter((press) => at - press <= shiftTime), at];
  return { count: { presses, alone: false }, leaves: presses.length >= 3 };
}

/** Leaves at once: the page goes blank first, the vault is locked, everything typed is dropped, then the place in the history is taken by the neutral page. */
export function leave(): void {
  const chosen = navigator.onLine ? shown.peek()?.exitTo : null;
  document.documentElement.classList.add("left");
  clearCopied();
  keeper.lock("asked");
  forget();
  document.getElementById("app")?.replaceChildren();
  location.replace(chosen ?? neutralPage);
}

/** Listens for the three presses, in every field. A click between two presses is no press: it begins anew. */
export function watchShift(): void {
  let count = noShift;
  window.addEventListener("keydown", (event) => (count = keyDown(count, event.key, event.repeat)), { capture: true });
  window.addEventListener("pointerdown", () => (count = noShift), { capture: true });
  window.addEventListener(
    "keyup",
    (event) => {
      const next = keyUp(count, event.key, event.timeStamp);
      count = next.count;
      if (next.leaves) leave();
    },
    { capture: true },
  );
  // A browser may show the old page again from memory: it is empty, so it starts anew.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted && document.documentElement.classList.contains("left")) location.reload();
  });
}
