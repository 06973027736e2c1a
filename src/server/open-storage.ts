import { backup, type Restored, restore } from "./backup.ts";
import { ask, type Database, DatabaseFault } from "./storage/database.ts";
import { migrate } from "./storage/migrate.ts";
import { openPglite } from "./storage/pglite/open.ts";
import { sqlStorage } from "./storage/sql/storage.ts";
import { newEra } from "./storage/sql/values.ts";
import type { Storage } from "./storage/storage.ts";

/** Where entries are kept. `thread`: the built `storage/pglite/thread.ts`. */
export type StoragePlace =
  | { readonly type: "folder"; readonly folder: string; readonly thread: URL }
  | { readonly type: "database"; readonly url: string };

/** `open`, or why it is not. */
export type Opened<What> =
  | ({ readonly type: "open" } & What)
  /** By the process of that number. */
  | { readonly type: "taken"; readonly pid: number }
  /** A later version made it. */
  | { readonly type: "newer" }
  | { readonly type: "refused"; readonly code: string };
/** `shared`: other servers may work on it too. */
export type StorageOpened = Opened<{ readonly storage: Storage; readonly shared: boolean }>;

/** What a host does beside serving, with the server of a folder stopped. */
export interface Keeping {
  backup(write: (lines: string) => Promise<void>): Promise<void>;
  restore(lines: AsyncIterable<string>): Promise<Restored>;
  /** Gives back to the disk what was erased: of a folder all of it, of a database what can be had while others use it. */
  vacuum(): Promise<void>;
  close(): Promise<void>;
}

/**
 * A folder's database starts when it is first needed; another one is asked at once.
 * @param quota bytes that one vault may hold
 */
export async function openStorage(place: StoragePlace, quota: number): Promise<StorageOpened> {
  const opened = await openDatabase(place);
  if (opened.type !== "open") return opened;
  return { type: "open", storage: sqlStorage(opened.database, quota), shared: place.type === "database" };
}

export async function openKeeping(place: StoragePlace): Promise<Opened<{ readonly keeping: Keeping }>> {
  const opened = await openDatabase(place);
  if (opened.type !== "open") return opened;
  const { database } = opened;
  const text = place.type === "folder" ? "vacuum full analyze" : "vacuum analyze";
  const keeping: Keeping = {
    backup: (write) => backup(database, write),
    restore: (lines) => restore(database, lines, newEra),
    vacuum: async () => void (await ask(database, { text, values: [] })),
    close: database.close,
  };
  return { type: "open", keeping };
}

async function openDatabase(place: StoragePlace): Promise<Opened<{ readonly database: Database }>> {
  if (place.type === "folder") return openPglite(place.folder, place.thread);
  // Loaded only where it is wanted: a home server starts without it.
  const { openPostgres } = await import("./storage/postgres.ts");
  const database = openPostgres(place.url);
  try {
    if ((await migrate(database)) === "current") return { type: "open", database };
    await database.close();
    return { type: "newer" };
  } catch (error) {
    await database.close();
    return { type: "refused", code: error instanceof DatabaseFault ? error.code : "unknown" };
  }
}
