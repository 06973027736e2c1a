/**
 * The log's store on IndexedDB. Each change is one transaction that looks before it writes, so that two tabs cannot both be first; it is on
 * the disk when its promise settles. The names in it say nothing about what is kept.
 */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { type Bytes, endOf, type Placed, type Store, StoreFault, type Written } from "#vault";
import { databaseName } from "./name.ts";

/** Wrong tries to unlock, kept over a reload. */
export interface Attempts {
  readonly failed: number;
  /** Milliseconds of the last of them. */
  readonly at: number;
}

/** A database: the log's store, and what belongs to this device alone. */
export interface Kept {
  readonly store: Store;
  attempts(): Promise<Attempts>;
  setAttempts(attempts: Attempts): Promise<void>;
  /** The key of the platform that opens the vault without a passphrase, made at the first call; it cannot be read out. */
  deviceKey(): Promise<CryptoKey>;
  /** Takes that key away. */
  dropDeviceKey(): Promise<void>;
  /** The name of this device in entries: random, made at the first call. */
  device(): Promise<string>;
  readonly shelf: Shelf;
}

/** What stands beside the log, by name: where this device is with a server. Nothing in it can be read as what was written. */
export interface Shelf {
  /** @returns all of it, and how often it was changed; null where that is as often as is known already */
  read(known: number | null): Promise<{ readonly version: number; readonly all: ReadonlyMap<string, unknown> } | null>;
  /** One thing alone. */
  get(name: string): Promise<unknown>;
  /** All of these or none; undefined takes away. @param version as it was read. `moved`: it was changed since, and stays as it is */
  change(version: number, things: ReadonlyMap<string, unknown>): Promise<Written>;
}

interface Scheme extends DBSchema {
  meta: { key: string; value: Bytes | Attempts | CryptoKey | string };
  records: { key: number; value: Bytes };
  aside: { key: number; value: Placed };
  shelf: { key: string; value: unknown };
}

type Database = IDBPDatabase<Scheme>;
type Name = "meta" | "records" | "aside" | "shelf";

/** Opens the database, and makes it when it is not there. @throws StoreFault */
export async function openKept(name = databaseName): Promise<Kept> {
  let database: Database | null = await guarded(() =>
    openDB<Scheme>(name, 2, {
      upgrade(fresh, from) {
        if (from < 1) {
          fresh.createObjectStore("meta");
          fresh.createObjectStore("records");
          fresh.createObjectStore("aside", { autoIncrement: true });
        }
        fresh.createObjectStore("shelf");
      },
      // Another tab erases everything or brings a newer form: whoever holds on would block it for ever.
      blocking: (_, version) => give(version === null ? "gone" : "failed"),
      terminated: () => give("failed"),
    }),
  );
  let why: StoreFault["type"] = "failed";
  const give = (because: StoreFault["type"]) => {
    database?.close();
    database = null;
    why = because;
  };
  const open = () => {
    if (database === null) throw new StoreFault(why);
    return database;
  };

  /** One transaction over some stores: durable when it settles, undone when `work` throws. */
  const change = <Result>(names: readonly Name[], work: (transaction: Transaction) => Promise<Result>): Promise<Result> =>
    guarded(async () => {
      const transaction = open().transaction(names as Name[], "readwrite", { durability: "strict" });
      const done = transaction.done.catch((error) => {
        throw error ?? transaction.error ?? new StoreFault("failed");
      });
      // A failure is seen below; without this it would be reported twice.
      done.catch(() => {});
      let result: Result;
      try {
        result = await work(transaction);
      } catch (error) {
        abort(transaction);
        await done.catch(() => {});
        throw transaction.error ?? error;
      }
      await done;
      return result;
    });

  const read = <Result>(work: (from: Database) => Promise<Result>) => guarded(() => work(open()));
  const meta = <Value>(key: string) => read(async (from) => (await from.get("meta", key)) as Value | undefined);
  const setMeta = (key: string, value: Attempts) => change(["meta"], async (all) => void (await all.objectStore("meta").put(value, key)));
  /** What stands under a key, or what is made for it now: two tabs at once get the same. */
  const made = async <Value extends CryptoKey | string>(key: string, make: () => Promise<Value>): Promise<Value> => {
    const known = await meta<Value>(key);
    if (known !== undefined) return known;
    // A transaction ends while anything else is waited for, so it is made first.
    const fresh = await make();
    return change(["meta"], async (all) => {
      const first = (await all.objectStore("meta").get(key)) as Value | undefined;
      if (first === undefined) await all.objectStore("meta").put(fresh, key);
      return first ?? fresh;
    });
  };

  const store: Store = {
    read: (from = 0) =>
      guarded(async () => {
        const transaction = open().transaction(["meta", "records"]);
        const records = transaction.objectStore("records");
        // One that begins before `from` may reach beyond it: another tab folded.
        const before = from > 0 ? await records.openCursor(IDBKeyRange.upperBound(from, true), "prev") : null;
        const start = before === null ? from : endOf({ first: before.key, bytes: before.value }) > from ? before.key : from;
        const range = IDBKeyRange.lowerBound(start);
        const [header, keys, values] = await Promise.all([
          transaction.objectStore("meta").get("header") as Promise<Bytes | undefined>,
          records.getAllKeys(range),
          records.getAll(range),
        ]);
        if (header === undefined) return null;
        return { header, records: keys.map((first, index) => ({ first, bytes: values[index] as Bytes })), stray: 0 };
      }),
    create: (header) =>
      change(["meta"], async (all) => {
        const own = all.objectStore("meta");
        if ((await own.getKey("header")) !== undefined) return "moved";
        await own.put(header, "header");
        return "written";
      }),
    append: ({ first, bytes }) =>
      change(["meta", "records"], async (all) => {
        if ((await all.objectStore("meta").getKey("header")) === undefined) throw new StoreFault("gone");
        const records = all.objectStore("records");
        const last = await records.openCursor(null, "prev");
        if (last !== null && first < Math.max(last.key + 1, endOf({ first: last.key, bytes: last.value }))) return "moved";
        await records.put(bytes, first);
        return "written";
      }),
    fold: (old, into) =>
      change(["records"], async (all) => {
        const records = all.objectStore("records");
        for (const { first, bytes } of old) if (!isSame(await records.get(first), bytes)) return "moved";
        for (const { first } of old) await records.delete(first);
        await records.put(into.bytes, into.first);
        return "written";
      }),
    setHeader: (old, header) =>
      change(["meta"], async (all): Promise<Written> => {
        const own = all.objectStore("meta");
        if (!isSame((await own.get("header")) as Bytes | undefined, old)) return "moved";
        await own.put(header, "header");
        return "written";
      }),
    setAside: (taken) =>
      change(["records", "aside"], async (all) => {
        for (const one of taken) {
          // Another tab may have taken it already, or written there since.
          if (!isSame(await all.objectStore("records").get(one.first), one.bytes)) continue;
          await all.objectStore("aside").add(one);
          await all.objectStore("records").delete(one.first);
        }
      }),
    erase: () =>
      change(["meta", "records", "aside", "shelf"], async (all) => {
        for (const name of ["meta", "records", "aside", "shelf"] as const) await all.objectStore(name).clear();
      }),
    close: async () => give("failed"),
  };

  const shelf: Shelf = {
    read: (known) =>
      guarded(async () => {
        const things = open().transaction("shelf").store;
        const version = ((await things.get(versionName)) as number | undefined) ?? 0;
        if (version === known) return null;
        const [names, values] = await Promise.all([things.getAllKeys(), things.getAll()]);
        return { version, all: new Map(names.map((name, at) => [name, values[at]])) };
      }),
    get: (name) => read((from) => from.get("shelf", name)),
    change: (version, things) =>
      change(["shelf"], async (all): Promise<Written> => {
        const own = all.objectStore("shelf");
        if ((((await own.get(versionName)) as number | undefined) ?? 0) !== version) return "moved";
        for (const [name, value] of things) await (value === undefined ? own.delete(name) : own.put(value, name));
        await own.put(version + 1, versionName);
        return "written";
      }),
  };

  return {
    store,
    shelf,
    attempts: async () => (await meta<Attempts>("attempts")) ?? { failed: 0, at: 0 },
    setAttempts: (attempts) => setMeta("attempts", attempts),
    deviceKey: () => made("device-key", newDeviceKey),
    dropDeviceKey: () => change(["meta"], (all) => all.objectStore("meta").delete("device-key")),
    device: () => made("device", async () => crypto.randomUUID().slice(0, 8)),
  };
}

/** How often the shelf was changed. */
const versionName = "version";

type Transaction = ReturnType<typeof startTransaction>;
/** Names the type of a transaction over any of the stores. */
const startTransaction = (database: Database, names: Name[]) => database.transaction(names, "readwrite");

/** The platform's own faults become those that the port knows; they hold no words. */
async function guarded<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreFault) throw error;
    const name = error instanceof DOMException ? error.name : "";
    if (name === "QuotaExceededError") throw new StoreFault("full");
    throw new StoreFault("failed");
  }
}

function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself: nothing of it was kept.
  }
}

async function newDeviceKey(): Promise<CryptoKey> {
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const key = await crypto.subtle.importKey("raw", raw, "HKDF", false, ["deriveBits"]);
  raw.fill(0);
  return key;
}

function isSame(a: Bytes | undefined, b: Bytes): boolean {
  return a !== undefined && a.length === b.length && a.every((byte, index) => byte === b[index]);
}
