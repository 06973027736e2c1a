import { useRef } from "preact/hooks";
import { focusAgain } from "../place.ts";
import { toast } from "../state.ts";
import { words } from "../words/en.ts";
import { Icon } from "./icon.tsx";

/** The note at the foot: what was done, and the way back. It stays until it is used, closed or left for another page, never only for a time. */
export function ToastPlace() {
  const now = toast.value;
  const before = useRef<Element | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const use = (run: () => void = () => {}) => {
    const opener = before.current;
    before.current = null;
    toast.value = null;
    run();
    requestAnimationFrame(() => focusAgain(opener));
  };
  return (
    <div
      class="toast-place"
      role="status"
      ref={place}
      onFocusIn={({ relatedTarget }) => {
        if (relatedTarget instanceof Element && place.current?.contains(relatedTarget) !== true) before.current = relatedTarget;
      }}
    >
      {now && (
        <div class="toast">
          <span>{now.text}</span>
          {now.action && (
            <button type="button" onClick={() => use(now.action?.run)}>
              {now.action.label}
            </button>
          )}
          <button type="button" class="toast-close" aria-label={words.shell.close} onClick={() => use()}>
            <Icon name="close" small />
          </button>
        </div>
      )}
    </div>
  );
}
