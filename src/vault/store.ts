/**
 * The port of what keeps a log's bytes: IndexedDB in the app, a file in the command line, memory in tests. A store knows no key and reads
 * nothing but heads. Every change is whole or not there, and durable when its promise settles. `tests/vault/store-contract.ts` runs on all of
 * them.
 */
import type { Bytes } from "./bytes.ts";

/** A record as it lies in the store: where it begins (entries before it), and its bytes. */
export interface Placed {
  readonly first: number;
  readonly bytes: Bytes;
}

export interface Stored {
  readonly header: Bytes;
  /** As they lie there; a file gives them in its order, a database by `first`. After sound changes the two are the same. */
  readonly records: readonly Placed[];
  /** Bytes between records that belong to none: damage, or the rest of a write that was cut short. */
  readonly stray: number;
}

/** `moved`: another writer was first; nothing was changed. Read what it wrote and try again. */
export type Written = "written" | "moved";

export interface Store {
  /**
   * @param from records that end before it may be left out; one that begins before it and reaches beyond may not: another writer folded
   * @returns null when there is no vault
   */
  read(from?: number): Promise<Stored | null>;
  /** Makes the vault. `moved` when there is one. */
  create(header: Bytes): Promise<Written>;
  /** Adds a record at the end. `moved` when one that is there reaches beyond its place. @throws StoreFault `gone` when there is no vault (any more) */
  append(record: Placed): Promise<Written>;
  /** Puts one record in the place of several. `moved` when one of them is not byte for byte as it was. */
  fold(old: readonly Placed[], into: Placed): Promise<Written>;
  /** `moved` when the header is not `old` any more. */
  setHeader(old: Bytes, header: Bytes): Promise<Written>;
  /** Takes damaged records out of the way and keeps their bytes beside the log. One that is not there, byte for byte, is passed over. */
  setAside(records: readonly Placed[]): Promise<void>;
  /** Everything that was ever kept here, what was set aside too. */
  erase(): Promise<void>;
  close(): Promise<void>;
}

/** The store cannot keep what it was given: `too-large`, no server would ever take it. What it holds is as it was. */
export class StoreFault extends Error {
  override readonly name = "StoreFault";
  readonly type: "full" | "gone" | "too-large" | "failed";

  constructor(type: StoreFault["type"]) {
    super(type);
    this.type = type;
  }
}

/** For what only tidies up: where a store fails, it is left for another time. */
export function unlessFault(error: unknown): void {
  if (!(error instanceof StoreFault)) throw error;
}
