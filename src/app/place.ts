/** Which page is shown: the part of the address after "#", so that the browser's own way back works and no server is asked. */
import type { Purpose } from "#formula";
import { restADay } from "./quiet.ts";
import { helpPurpose, helpStep, part, place, type Toast, toast } from "./state.ts";

/** What the help page is to lead with when it opens next; not part of the address, which stays neutral (R47). */
let wanted: { readonly purpose: Purpose; readonly step: typeof helpStep.value } | null = null;
/** What lies behind this page on the browser's own way back: how many pages of this visit, and the address of the first of them. */
let behind = -1;
let before: string | null = null;
/** Grows with every page that is opened. */
let visits = 0;
/** The note at the foot as it was when something was touched last. */
let noted: Toast | null = null;

/** Follows the address; call once. */
export function followPlace(): void {
  read();
  for (const name of ["click", "keydown"]) window.addEventListener(name, () => (noted = toast.peek()), { capture: true });
  window.addEventListener("hashchange", () => {
    read();
    arrive();
  });
}

/** Which page stands, as a number: another one once they went elsewhere, be it to the same address. */
export function visit(): number {
  // A new address can stand for a moment before the browser tells of it.
  if (history.state === null) read();
  return visits;
}

/** Goes to a page, or to a part of it. */
export function go(to: string): void {
  if (location.hash === `#${to}` || (to === "" && place.peek() === "")) return;
  location.hash = to;
}

/** After the help page was opened for one of these, tasks and looking back rest for a day, as after a help panel (F73, F83). */
const crises: readonly Purpose[] = ["emergency", "suicide", "domestic-abuse", "own-behaviour"];

/** Opens the help page with the lines for a purpose; at its first step, or at what its two buttons open. */
export function goHelp(purpose: Purpose, step: typeof helpStep.value = null): void {
  if (crises.includes(purpose)) restADay(Date.now());
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
  replace("");
}

/** To a page in the place of this one: the way back leads past it. Where it is the page behind this one, that is gone back to: nobody passes it twice. */
export function goInstead(to: string): void {
  if (behind > 0 && before === to) history.back();
  else replace(to);
}

function replace(to: string): void {
  history.replaceState({ behind, before }, "", to === "" ? location.pathname : `#${to}`);
  read();
  arrive();
}

/** A new page begins at its top, with the focus on its headline, so that a screen reader starts there. */
export function arrive(): void {
  requestAnimationFrame(() => {
    scrollTo(0, 0);
    focusHeadline();
  });
}

/** Where the focus goes when what had it is gone: to what had it before; to the headline where that is gone too, or was nothing. */
export function focusAgain(before: Element | null): void {
  const known = before instanceof HTMLElement && before !== document.body && before.isConnected;
  if (known) before.focus();
  else if (document.activeElement === document.body) focusHeadline();
}

export function focusHeadline(): void {
  document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
}

function read(): void {
  visits++;
  const known = history.state as { behind?: number; before?: string | null } | null;
  if (known?.behind === undefined) {
    before = behind < 0 ? null : [place.peek(), part.peek()].filter((word) => word !== "").join("/");
    behind++;
    history.replaceState({ behind, before }, "");
  } else {
    behind = known.behind;
    before = known.before ?? null;
  }
  // A page that is opened by hand leaves the note of the one before behind; an act that leads on by itself takes its own along.
  if (noted !== null && toast.peek() === noted) toast.value = null;
  const [named = "", ...rest] = location.hash.slice(1).split("/");
  place.value = named;
  part.value = rest.join("/");
  helpPurpose.value = wanted?.purpose ?? "suicide";
  helpStep.value = wanted?.step ?? null;
  wanted = null;
}
