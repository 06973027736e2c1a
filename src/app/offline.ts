/** The service worker from the page's side: register it, take what it holds for this page, and change to a newer version. */
import { signal } from "@preact/signals";
import { addedModes, answers, aside, asked, country, ownWords, passed, work } from "./state.ts";
import { scriptUrl } from "./trusted.ts";

/** A newer version waits; it is used when the person says so. */
export const newer = signal(false);

/** What is carried over when this page changes to a newer version. */
const carriedOver = { answers, asked, passed, addedModes, ownWords, country, aside, work };
type Carried = { readonly [K in keyof typeof carriedOver]: (typeof carriedOver)[K]["value"] };

const tokenName = "notes-page";
let registration: ServiceWorkerRegistration | null = null;

/** Registers the worker once the page can be used, and watches for a newer version. */
export async function keepOffline(): Promise<void> {
  const had = navigator.serviceWorker.controller !== null;
  registration = await navigator.serviceWorker.register(scriptUrl("/sw.js"), { updateViaCache: "none" });
  const look = () => {
    newer.value = registration?.waiting != null && navigator.serviceWorker.controller !== null;
  };
  const watch = () => registration?.installing?.addEventListener("statechange", look);
  registration.addEventListener("updatefound", watch);
  if (had) watch();
  look();
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) registration?.update().catch(() => {});
  });
}

/** True while a change of version is under way: the page waits with its first screen until it has what was carried over. */
export function isCarried(): boolean {
  return sessionStorage.getItem(tokenName) !== null;
}

/** Takes what the worker holds for this page: text from the share sheet, and what a change of version carries over. */
export async function takeHeld(): Promise<void> {
  const worker = navigator.serviceWorker.controller;
  const token = sessionStorage.getItem(tokenName);
  if (worker === null) return;
  const held = await tell<{ kept: Carried | null; shared: string | null }>(worker, { type: "take", token });
  sessionStorage.removeItem(tokenName);
  if (held?.kept) Object.entries(carriedOver).forEach(([name, one]) => (one.value = held.kept?.[name as keyof Carried] as never));
  if (held?.shared) work.value = { ...work.value, text: held.shared, dismissed: [] };
}

/** Changes to the version that waits. What stands on this page goes along in the worker's memory; other pages stay as they are. */
export async function useNewer(): Promise<void> {
  const waiting = registration?.waiting;
  if (waiting == null) return;
  const changed = new Promise<void>((resolve) =>
    navigator.serviceWorker.addEventListener("controllerchange", () => resolve(), { once: true }),
  );
  waiting.postMessage({ type: "use-now" });
  await changed;
  const worker = navigator.serviceWorker.controller;
  const token = crypto.randomUUID();
  const value = Object.fromEntries(Object.entries(carriedOver).map(([name, one]) => [name, one.value]));
  if (worker !== null) await tell(worker, { type: "keep", token, value });
  sessionStorage.setItem(tokenName, token);
  location.reload();
}

/** Asks the worker and waits for its answer, two seconds at most: a page that waits for ever is worse than one that has lost a draft. */
function tell<T>(worker: ServiceWorker, message: unknown): Promise<T | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event: MessageEvent<T>) => resolve(event.data);
    setTimeout(() => resolve(null), 2_000);
    worker.postMessage(message, [port2]);
  });
}
