/** Locks after a quiet time, and when the page goes out of sight. */
import type { Why } from "../keeping.ts";
import { isOver } from "../screens/vault/model.ts";

export interface Quiet {
  /** 0: never. */
  minutes(): number;
  onHide(): boolean;
  /** Tells other tabs. */
  touched(): void;
  lock(why: Why): void;
}

/** Milliseconds between two looks, and between two words to other tabs. */
const every = 5_000;

/** @returns what other tabs call: a touch in one is a touch in all */
export function watchQuiet({ minutes, onHide, touched, lock }: Quiet): { touchedElsewhere(): void } {
  let last = Date.now();
  let told = 0;
  const look = () => {
    if (isOver(Date.now() - last, minutes())) lock("idle");
  };
  const touch = () => {
    // A device that slept wakes up with a touch: the quiet time is over all the same.
    look();
    last = Date.now();
    if (last - told < every) return;
    told = last;
    touched();
  };
  for (const name of ["pointerdown", "keydown", "wheel", "touchstart"]) addEventListener(name, touch, { capture: true, passive: true });
  /** On a phone the choice of a file and the print dialog hide the page: that is no going away. */
  let asked = false;
  addEventListener("click", (event) => (asked = event.target instanceof HTMLInputElement && event.target.type === "file"), {
    capture: true,
  });
  addEventListener("beforeprint", () => (asked = true));
  document.addEventListener("visibilitychange", () => {
    if (document.hidden && onHide() && !asked) lock("hidden");
    else look();
    if (!document.hidden) asked = false;
  });
  setInterval(look, every);
  return {
    touchedElsewhere() {
      last = Date.now();
    },
  };
}
