/** Which page is shown: the part of the address after "#", so that the browser's own way back works and no server is asked. */
import type { Purpose } from "#formula";
import { helpPurpose, helpStep, part, place } from "./state.ts";

/** What the help page is to lead with when it opens next; not part of the address, which stays neutral (R47). */
let wanted: { readonly purpose: Purpose; readonly step: typeof helpStep.value } | null = null;
/** Pages of this visit that lie behind this one, on the browser's own way back. */
let behind = -1;

/** Follows the address; call once. */
export function followPlace(): void {
  read();
  window.addEventListener("hashchange", () => {
    read();
    arrive();
  });
}

/** Goes to a page, or to a part of it. */
export function go(to: string): void {
  if (location.hash === `#${to}` || (to === "" && place.peek() === "")) return;
  location.hash = to;
}

/** Opens the help page with the lines for a purpose; at its first step, or at what its two buttons open. */
export function goHelp(purpose: Purpose, step: typeof helpStep.value = null): void {
  wanted = { purpose, step };
  location.hash = "help";
}

/** Back to where this page was opened from; from an address that was opened by itself to the first page. */
export function goBack(): void {
  if (behind > 0) history.back();
  else goHome();
}

/** To the first page, in the place of this one. */
export function goHome(): void {
  history.replaceState({ behind }, "", location.pathname);
  read();
  arrive();
}

/** To a page in the place of this one: the way back leads past it. */
export function goInstead(to: string): void {
  history.replaceState({ behind }, "", `#${to}`);
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
  const known = (history.state as { behind?: number } | null)?.behind;
  behind = known ?? behind + 1;
  if (known === undefined) history.replaceState({ behind }, "");
  const [named = "", ...rest] = location.hash.slice(1).split("/");
  place.value = named;
  part.value = rest.join("/");
  helpPurpose.value = wanted?.purpose ?? "suicide";
  helpStep.value = wanted?.step ?? null;
  wanted = null;
}
