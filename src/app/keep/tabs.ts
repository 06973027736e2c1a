/** What tabs of this app tell each other. No words, no keys: only that something happened. */

type Said = "changed" | "locked" | "erased" | "touched";

export interface Tabs {
  say(what: Said): void;
}

export function watchTabs(heard: Readonly<Record<Said, () => void>>): Tabs {
  const channel = new BroadcastChannel("notes");
  // A tab of another version may say what this one does not know.
  channel.addEventListener("message", (event: MessageEvent<Said>) => heard[event.data]?.());
  return { say: (what) => channel.postMessage(what) };
}
