import type { ComponentChildren } from "preact";

/** A page or a list with nothing in it yet: the keel, and what a first entry can be. */
export function Empty({ children }: { children: ComponentChildren }) {
  return (
    <div class="empty">
      <svg viewBox="0 0 144 72" aria-hidden="true" focusable="false">
        <path d="M4 22h136M22 22c3 20 20 32 50 32s47-12 50-32M72 54v14M60 68h24" />
      </svg>
      <p>{children}</p>
    </div>
  );
}
