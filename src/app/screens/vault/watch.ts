/** Locks after a quiet time, and when the page goes out of sight. */
import type { Why } from "../../keeping.ts";
import { isOver } from "./model.ts";

export interface Quiet {
  /** 0: never. */
  minutes(): number;
  onHide(): boolean;
  /** Tells other tabs. */
  touched(): void;
  onTouchElsewhere(listener: () => void): void;
  lock(why: Why): void;
}

/** Milliseconds between two looks, and between two words to other tabs. */
const every = 5_000;

export function watchQuiet({ minutes, onHide, touched, onTouchElsewhere, lock }: Quiet): void {
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
  onTouchElsewhere(() => {
    last = Date.now();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.hidden && onHide()) lock("hidden");
    else look();
  });
  setInterval(look, every);
}
