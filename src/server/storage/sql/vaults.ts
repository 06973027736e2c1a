import { chainStart } from "#sync/wire";
import { ask, type Database, type SqlRow, transact } from "../database.ts";
import { acrossVaults, statements, sweptAtOnce } from "../statements.ts";
import type { Storage } from "../storage.ts";
import { bucketOf, hex, newEra, sha256 } from "./values.ts";

/** Vaults as a whole: how they begin and end. */
export function vaultsOf(database: Database): Pick<Storage, "makeVault" | "deleteVault" | "sweep"> {
  return {
    makeVault: ({ vault, check, door, device }) =>
      transact(database, async (transaction) => {
        const chain = chainStart(sha256, vault);
        const [[made] = []] = await transaction.run(statements.insertVault(vault, newEra(), chain, check, door.id));
        if (made === undefined) {
          const [[row] = []] = await transaction.run(statements.vault(vault));
          return row?.deleted === true ? "deleted" : "exists";
        }
        const [[opened] = []] = await transaction.run(statements.insertDoor(door.id, vault, door.auth, door.wrap));
        if (opened === undefined) return "exists";
        await transaction.commit(statements.insertDevice(vault, device.id, device.token));
        return "made";
      }),
    deleteVault: (vault) =>
      transact(database, async (transaction) => {
        const [[row] = []] = await transaction.run(statements.lockVault(vault));
        if (row === undefined) return;
        await transaction.commit(
          statements.markDeleted(vault),
          statements.dropDevices(vault),
          statements.emptyDoor(hex(row.door)),
          statements.dropReminders(bucketOf(vault), vault),
          statements.unsubscribeAll(vault),
        );
      }),
    async sweep(now) {
      await ask(database, acrossVaults.dropBoxes(now - hour));
      await ask(database, acrossVaults.endPauses(now - day));
      await ask(database, acrossVaults.dropOldReminders(now - day));
      const [row] = await ask(database, acrossVaults.vaultsToEmpty());
      if (row === undefined) return false;
      await empty(database, row);
      return true;
    },
  };
}

/** One batch: a vault of years would hold the database up. */
async function empty(database: Database, row: SqlRow): Promise<void> {
  const vault = hex(row.vault);
  const taken = await ask(database, statements.sweepEntries(vault));
  if (taken.length === sweptAtOnce) return;
  await ask(database, statements.sweepErasures(vault));
  await ask(database, statements.isEmptied(vault));
}

/** Seconds. A box says for that long that it is gone; a pause after the last of them is over. */
const hour = 3_600;
const day = 86_400;
