import { toast } from "../state.ts";
import { words } from "../words/en.ts";
import { Icon } from "./icon.tsx";

/** The note at the foot: what was done, and the way back. It stays until it is used or closed, never only for a time. */
export function ToastPlace() {
  const now = toast.value;
  return (
    <div class="toast-place" role="status">
      {now && (
        <div class="toast">
          <span>{now.text}</span>
          {now.action && (
            <button
              type="button"
              onClick={() => {
                toast.value = null;
                now.action?.run();
              }}
            >
              {now.action.label}
            </button>
          )}
          <button type="button" class="toast-close" aria-label={words.shell.close} onClick={() => (toast.value = null)}>
            <Icon name="close" small />
          </button>
        </div>
      )}
    </div>
  );
}
