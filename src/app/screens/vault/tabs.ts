/** What tabs of this app tell each other. No words, no keys: only that something happened. */

type Said = "changed" | "locked" | "erased" | "touched";

export interface Tabs {
  say(what: Said): void;
  /** For the quiet time: a touch in one tab is a touch in all. */
  readonly touches: { onTouchElsewhere(listener: () => void): void };
}

export function watchTabs(heard: { changed(): void; locked(): void; erased(): void }): Tabs {
  const channel = new BroadcastChannel("notes");
  let touched = () => {};
  channel.addEventListener("message", (event: MessageEvent<Said>) => {
    if (event.data === "touched") touched();
    else heard[event.data]?.();
  });
  return {
    say: (what) => channel.postMessage(what),
    touches: {
      onTouchElsewhere(listener) {
        touched = listener;
      },
    },
  };
}
