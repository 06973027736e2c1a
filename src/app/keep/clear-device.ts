/** Clears whatever this app and any older version of it can have kept in a browser; it never set a cookie. */

import { databaseName } from "../storage/name.ts";

/** @returns whether all of it could be cleared */
export async function clearDevice(): Promise<boolean> {
  const done = await Promise.allSettled([databases(), cached(), workers(), files(), localStorage.clear(), sessionStorage.clear()]);
  return done.every(({ status }) => status === "fulfilled");
}

async function databases(): Promise<void> {
  // Older browsers cannot list them.
  const all = "databases" in indexedDB ? await indexedDB.databases() : [{ name: databaseName }];
  await Promise.all(all.map(({ name }) => name !== undefined && removed(name)));
}

/** A tab that holds on to a database delays this; the tab gives it up when it is asked to. */
function removed(name: string): Promise<void> {
  return new Promise((done, failed) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => done();
    request.onerror = () => failed(request.error);
    setTimeout(() => failed(new Error("blocked")), 3_000);
  });
}

async function cached(): Promise<void> {
  const gone = await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  if (!gone.every(Boolean)) throw new Error("kept");
}

async function workers(): Promise<void> {
  const all = await navigator.serviceWorker.getRegistrations();
  await Promise.all(all.map((one) => one.unregister()));
}

/** The origin's own file system. This app keeps nothing there; another version might have. */
async function files(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  for await (const name of root.keys()) await root.removeEntry(name, { recursive: true });
}
