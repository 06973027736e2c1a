/** Whether anything is kept on this device, and whether it is open. What opens it is a part of its own, loaded when it is needed. */
import { signal } from "@preact/signals";
import { databaseName } from "./storage/name.ts";
import type { Shown } from "./worker/keeping.ts";

type Room = typeof import("./screens/vault/index.tsx");

/** Why it is locked; the lock screen says it in one line. */
export type Why = "start" | "idle" | "hidden" | "asked" | "elsewhere" | "lost";

/** `none`: all is in memory, for one visit. `starting`: something is kept, and what opens it is being loaded. */
export type Keeping =
  | { readonly type: "none" | "starting" | "open" | "erased" }
  | { readonly type: "locked"; readonly why: Why }
  /** What opens it could not be loaded. */
  | { readonly type: "broken" };

export const keeping = signal<Keeping>({ type: "none" });
/** What the page shows of the open vault; null while it is not open. */
export const shown = signal<Shown | null>(null);
/** Null while it is being loaded. */
export const vaultRoom = signal<Room | null>(null);
/** They said not to keep anything, for this visit. */
export const keepsNothing = signal(false);

/** Locks at once; set by the part that opens it. */
export const keeper: { lock(why: Why): void } = { lock: () => {} };

let underWay = false;

/** Looks whether something is kept here, without making anything. */
export async function lookForVault(): Promise<void> {
  const all = await indexedDB.databases().catch(() => []);
  if (!all.some(({ name }) => name === databaseName)) return;
  keeping.value = { type: "starting" };
  loadVault();
}

/** Loads the part that opens the vault, once; after a failure it can be tried again. */
export function loadVault(): void {
  if (underWay || vaultRoom.peek() !== null) return;
  underWay = true;
  import("./screens/vault/index.tsx")
    .then(async (room) => {
      vaultRoom.value = room;
      await room.start();
    })
    .catch(() => {
      if (keeping.peek().type === "starting") keeping.value = { type: "broken" };
    })
    .finally(() => {
      underWay = false;
    });
}
