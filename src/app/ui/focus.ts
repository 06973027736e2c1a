/** Moves the focus to a part of the page once it is drawn: what had the focus is gone, or says something else now. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
