/** Which page is shown: the part of the address after "#", so that the browser's own way back works and no server is asked. */
import type { Purpose } from "#formula";
import { helpPurpose, helpStep, isPlace, place } from "./state.ts";

/** What the help page is to lead with when it opens next; not part of the address, which stays neutral (R47). */
let wanted: { readonly purpose: Purpose; readonly step: typeof helpStep.value } | null = null;
/** Help was opened from another place of this page, so that the browser's own way back leads there. */
let helpFromHere = false;

/** Follows the address; call once. */
export function followPlace(): void {
  read();
  window.addEventListener("hashchange", () => {
    read();
    helpFromHere = place.value === "help";
    arrive();
  });
}

/** Opens the help page with the lines for a purpose; at its first step, or at what its two buttons open. */
export function goHelp(purpose: Purpose, step: typeof helpStep.value = null): void {
  wanted = { purpose, step };
  location.hash = "help";
}

/** Back to where help was opened from; from everywhere else to the first page. */
export function goBack(): void {
  if (helpFromHere && place.value === "help") {
    history.back();
    return;
  }
  history.replaceState(null, "", location.pathname);
  read();
  arrive();
}

/** A new page begins at its top, with the focus on its headline, so that a screen reader starts there. */
export function arrive(): void {
  requestAnimationFrame(() => {
    scrollTo(0, 0);
    document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  });
}

function read(): void {
  const named = location.hash.slice(1);
  place.value = isPlace(named) ? named : "";
  helpPurpose.value = wanted?.purpose ?? "suicide";
  helpStep.value = wanted?.step ?? null;
  wanted = null;
}
