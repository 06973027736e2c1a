import { ask, type Database, DatabaseFault, faults, type SqlRow, type Transaction, transact } from "../database.ts";
import { type Placed, type Push, type PushAnswer, placeFrames, type Stored, type VaultState } from "../place-frames.ts";
import { pushQueue } from "../push-queue.ts";
import { acrossVaults, statements } from "../statements.ts";
import type { NoVault, Storage } from "../storage.ts";
import { hex, newEra, sha256 } from "./values.ts";

/** What goes up and down. @param quota bytes that one vault may hold */
export function logOf(database: Database, quota: number): Pick<Storage, "push" | "pull" | "changeEra" | "heads"> {
  const enqueue = pushQueue<PushAnswer | NoVault>((vault, pushes) => commitPushes(database, quota, vault, pushes));
  return {
    push: (vault, era, frames) => enqueue(vault, { era, frames: frames.map((frame) => ({ frame, digest: sha256(frame.body) })) }),
    async pull(vault, after) {
      const [row] = await ask(database, statements.page(vault, after));
      return noVault(row) ?? (row?.page as Uint8Array);
    },
    async changeEra(vault, expected) {
      const [changed] = await ask(database, statements.changeEra(vault, expected, newEra()));
      if (changed !== undefined) return hex(changed.era);
      const [row] = await ask(database, statements.vault(vault));
      return noVault(row) ?? { type: "deleted" };
    },
    async heads(vaults) {
      const rows = await ask(database, acrossVaults.heads(vaults));
      return new Map(rows.map(({ vault, head }) => [hex(vault), Number(head)]));
    },
  };
}

/** @returns what is to be said where the row is that of no vault */
export function noVault(row: SqlRow | undefined): NoVault | null {
  if (row === undefined) return { type: "unknown" };
  return row.deleted === true ? { type: "deleted" } : null;
}

/**
 * First as if nothing of it were there, which is nearly always so and needs no question whose plan could age; the index of ids says when it was
 * not (docs/spec/sync.md, Y2).
 */
async function commitPushes(database: Database, quota: number, vault: string, pushes: readonly Push[]) {
  const commit = (isThere: boolean) => transact(database, (transaction) => pushIn(transaction, quota, vault, pushes, isThere));
  try {
    return await commit(false);
  } catch (error) {
    if (error instanceof DatabaseFault && error.code === faults.uniqueViolation) return commit(true);
    throw error;
  }
}

/** Y31, in its order. */
async function pushIn(
  transaction: Transaction,
  quota: number,
  vault: string,
  pushes: readonly Push[],
  isThere: boolean,
): Promise<readonly (PushAnswer | NoVault)[]> {
  const [[row] = []] = await transaction.run(statements.lockVault(vault));
  const none = noVault(row);
  if (row === undefined || none !== null) return pushes.map(() => none ?? { type: "unknown" });
  const frames = pushes.flatMap((push) => push.frames.map(({ frame }) => frame));
  const ids = frames.map(({ id }) => id);
  const stored = isThere ? await storedUnder(transaction, vault, ids) : new Map<string, Stored>();
  const erased = row.erases === true ? await erasedAmong(transaction, vault, ids) : new Set<string>();
  const state = { era: hex(row.era), head: Number(row.head), chain: row.chain as Uint8Array, bytes: Number(row.bytes) };
  const placed = placeFrames(state, pushes, { hash: sha256, quota, stored, erased });
  if (placed.rows.length > 0) await write(transaction, vault, placed, row.erases === true);
  return placed.answers;
}

async function write(transaction: Transaction, vault: string, { state, rows, erases }: Placed, hadErased: boolean): Promise<void> {
  if (erases.length === 0) {
    await transaction.commit(statements.insertEntries(vault, rows), statements.moveHead(vault, state, hadErased));
    return;
  }
  const [[size] = []] = await transaction.run(statements.sizeUnder(vault, erases));
  const left: VaultState = { ...state, bytes: state.bytes - Number(size?.size ?? 0) };
  await transaction.commit(
    statements.insertErasures(vault, erases),
    statements.eraseEntries(vault, erases),
    statements.insertEntries(vault, rows),
    statements.moveHead(vault, left, true),
  );
}

async function storedUnder(transaction: Transaction, vault: string, ids: readonly string[]): Promise<ReadonlyMap<string, Stored>> {
  const [rows = []] = await transaction.run(statements.storedUnder(vault, ids));
  return new Map(
    rows.map(({ entry_id, seq, kind, digest }) => [
      String(entry_id),
      { seq: Number(seq), kind: Number(kind) as Stored["kind"], digest: digest as Uint8Array },
    ]),
  );
}

async function erasedAmong(transaction: Transaction, vault: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const [rows = []] = await transaction.run(statements.erasedAmong(vault, ids));
  return new Set(rows.map(({ entry_id }) => String(entry_id)));
}
