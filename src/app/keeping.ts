/** Whether anything is kept on this device, and whether it is open. The pages for it are a part of their own, loaded when they are needed. */
import { signal } from "@preact/signals";
import { databaseName } from "./storage/name.ts";
import type { Shown } from "./worker/keeping.ts";

type Room = typeof import("./screens/vault/index.tsx");

/** Why it is locked; the lock screen says it in one line. */
export type Why = "start" | "idle" | "hidden" | "asked" | "elsewhere" | "lost";

/** `none`: all is in memory, for one visit. `starting`: something is kept, and what opens it is being loaded. */
export type Keeping =
  | { readonly type: "none" | "starting" | "open" }
  /** `minutes`: how long it might stay quiet. */
  | { readonly type: "locked"; readonly why: Why; readonly minutes?: number }
  | { readonly type: "erased"; readonly whole: boolean }
  /** What opens it could not be loaded. */
  | { readonly type: "broken" };

export const keeping = signal<Keeping>({ type: "none" });
/** What the page shows of the log that is open, kept or in memory; null while none is. */
export const shown = signal<Shown | null>(null);
/** Null while it is being loaded. */
export const vaultRoom = signal<Room | null>(null);
/** It could not be loaded, and can be tried again. */
export const vaultMissing = signal(false);
/** They said not to keep anything, for this visit. */
export const keepsNothing = signal(false);

/** Locks at once; set by the part that opens it. */
export const keeper: { lock(why: Why): void } = { lock: () => {} };

let underWay = false;

/** Milliseconds that the first screen waits for the browser's storage at most. */
const longest = 1_000;

/** Looks whether something is kept here, without making anything. Storage that does not answer must not keep the first screen away. */
export async function lookForVault(): Promise<boolean> {
  const slow = new Promise<true>((done) => setTimeout(() => done(true), longest));
  const found = await Promise.race([isSomethingKept(), slow]);
  if (found) keeping.value = { type: "starting" };
  return found;
}

async function isSomethingKept(): Promise<boolean> {
  try {
    // Older browsers cannot list them: the part that opens it looks inside.
    return !("databases" in indexedDB) || (await indexedDB.databases()).some(({ name }) => name === databaseName);
  } catch {
    // Storage is switched off here: nothing can be kept.
    return false;
  }
}

/** Loads the pages that open and keep, once; after a failure it can be tried again. */
export function loadVault(): void {
  if (underWay || vaultRoom.peek() !== null) return;
  underWay = true;
  vaultMissing.value = false;
  import("./screens/vault/index.tsx")
    .then((room) => {
      vaultRoom.value = room;
    })
    .catch(() => {
      vaultMissing.value = true;
      const { type } = keeping.peek();
      if (type === "starting" || type === "locked") keeping.value = { type: "broken" };
    })
    .finally(() => {
      underWay = false;
    });
}
