import type { ComponentChildren } from "preact";
import { Waterline } from "../../ui/waterline.tsx";

/** What lies below the waterline, at the foot of the lock screen. Its waves are decoration. */
export function Water({ children }: { children: ComponentChildren }) {
  return (
    <footer class="water">
      <Waterline />
      <div class="water-in">
        <svg class="water-sea" viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <path d="M0 22C90 22 140 14 230 14s160 14 270 14 170-16 280-16 140 10 220 10" />
          <path d="M0 52C120 52 170 46 270 46s180 12 290 12 170-14 270-14 110 6 170 6" />
          <path d="M0 82c140 0 220-6 330-6s180 10 300 10 240-8 370-8" />
        </svg>
        {children}
      </div>
    </footer>
  );
}
