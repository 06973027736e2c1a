/** What this app puts on the clipboard, and takes from it again when it locks (R48). */

/** Something of this app's may still be there. */
let mayHold = false;

/** @returns whether the browser allowed it */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    mayHold = text !== "";
    return true;
  } catch {
    return false;
  }
}

/** Empties the clipboard if this app put something there. A page without the focus may not: then it is done when it has it again. */
export function clearCopied(): void {
  if (!mayHold) return;
  void copyText("").then((done) => {
    if (!done && mayHold) addEventListener("focus", clearCopied, { once: true });
  });
}
