/** The service worker from the page's side: register it, take what it holds for this page, and change to a newer version. */
import { signal } from "@preact/signals";
import { ask, tryTo } from "./keep/acts.ts";
import { shown } from "./keeping.ts";
import { addedModes, answers, aside, asked, benches, carriedLog, country, endedModes, handed, ownWords, passed, work } from "./state.ts";
import { scriptUrl } from "./trusted.ts";
import { isForThisVisit } from "./use-view.ts";

/** A newer version waits; it is used when the person says so. */
export const newer = signal(false);

/** What is carried over when this page changes to a newer version. */
const carriedOver = { answers, asked, passed, addedModes, endedModes, ownWords, country, aside, handed, benches, work, carriedLog };
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
  // The version before may not have known all of them.
  if (held?.kept) for (const [name, value] of Object.entries(held.kept)) carriedOver[name as keyof Carried].value = value as never;
  if (held?.shared) work.value = { ...work.value, text: held.shared, dismissed: [] };
}

/** Changes to the version that waits. What stands on this page goes along in the worker's memory; other pages stay as they are. */
export async function useNewer(): Promise<void> {
  const waiting = registration?.waiting;
  if (waiting == null) return;
  if (isForThisVisit() && shown.peek() !== null) {
    const log = await tryTo(() => ask("take", "json", []));
    // Without it all that was entered would go.
    if (log === null) return;
    carriedLog.value = log;
  }
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
