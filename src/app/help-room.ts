/** The help page and its lines come after the first screen, and are kept for use without a network like everything else. */
import { signal } from "@preact/signals";

type Room = typeof import("./screens/help/index.tsx");

/** Null while it is being loaded. */
export const helpRoom = signal<Room | null>(null);

let underWay = false;

/** Loads it, once; after a failure it can be tried again. */
export function loadHelp(): void {
  if (underWay || helpRoom.peek() !== null) return;
  underWay = true;
  import("./screens/help/index.tsx")
    .then((room) => {
      helpRoom.value = room;
    })
    .catch(() => {})
    .finally(() => {
      underWay = false;
    });
}
