import { createSync, lineLog, type Opened, openStorage, type SignUp, type StoragePlace, type Sync } from "#server";
import type { Io } from "../command.ts";

export interface SyncWanted {
  readonly place: StoragePlace;
  /** Nobody said where: then the app starts also without it. */
  readonly isUsual: boolean;
  readonly signUp: SignUp | "local";
  readonly invitation: string | null;
  /** Bytes that one vault may hold. */
  readonly quota: number;
}

export interface SyncOpened {
  readonly sync: Sync;
  close(): Promise<void>;
}

/** @returns null, and why on standard error, when what was asked for cannot be had */
export async function openSync({ place, signUp, invitation, quota }: SyncWanted, io: Io): Promise<SyncOpened | null> {
  const opened = await openStorage(place, quota).catch(refusedBy);
  if (opened.type !== "open") {
    io.errors.write(`keel: ${reason(opened)}\n`);
    return null;
  }
  const { storage, shared } = opened;
  const log = lineLog(
    (line) => io.errors.write(line),
    () => io.now().at,
  );
  return { sync: createSync({ storage, shared, signUp, invitation, quota, log }), close: () => storage.close() };
}

export function reason(opened: Exclude<Opened<object>, { type: "open" }>): string {
  switch (opened.type) {
    case "taken":
      return `Process ${opened.pid} has this data folder, and only one may. Stop it, or name another folder with --data.`;
    case "newer":
      return "A later version of Keel made this database. This one does not touch it.";
    case "refused":
      return `The place for the data cannot be used (${opened.code}).`;
  }
}

/** A folder that cannot be made or read. */
export function refusedBy(error: unknown): { readonly type: "refused"; readonly code: string } {
  return { type: "refused", code: error instanceof Error && "code" in error ? String(error.code) : "unknown" };
}
