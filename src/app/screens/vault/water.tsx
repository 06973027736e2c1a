import type { ComponentChildren } from "preact";

/** What lies below the waterline, at the foot of the lock screen. Its waves are decoration. */
export function Water({ children }: { children: ComponentChildren }) {
  const wave = "36 5 54 2 92 2s66 5 112 5 64-7 104-7 52 5 82 5";
  return (
    <footer class="water">
      <svg class="waterline" viewBox="0 0 390 14" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path class="fill" d="M0 9C36 9 54 5 92 5s66 5 112 5 64-7 104-7 52 5 82 5v6H0z" />
        <path class="echo" d={`M0 5C${wave}`} />
      </svg>
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
