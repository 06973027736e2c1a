import { timingSafeEqual } from "node:crypto";
import { ask, type Database, transact } from "../database.ts";
import { statements } from "../statements.ts";
import type { DoorAnswer, Storage } from "../storage.ts";
import { noVault } from "./log.ts";
import { hex, sha256 } from "./values.ts";

export function doorsOf(database: Database): Pick<Storage, "setDoor" | "openDoor"> {
  return {
    setDoor: (vault, { id, auth, wrap }) =>
      transact(database, async (transaction) => {
        const [[row] = []] = await transaction.run(statements.lockVault(vault));
        const none = noVault(row);
        if (row === undefined || none !== null) return none?.type ?? "unknown";
        const [, [set] = []] = await transaction.run(statements.dropDoor(hex(row.door)), statements.insertDoor(id, vault, auth, wrap));
        if (set === undefined) return "exists";
        await transaction.commit(statements.setDoorOf(vault, id));
        return "set";
      }),
    async openDoor(door, auth, now) {
      const [tried] = await ask(database, statements.tryDoor(door, now));
      // The same questions whether there is such a door or not.
      const [row] = await ask(database, statements.door(door));
      if (tried === undefined) return pauseOf(database, door, now);
      const expected = (row?.auth_hash as Uint8Array | undefined) ?? nobody;
      const fits = timingSafeEqual(expected, sha256(Buffer.from(auth, "hex")));
      if (row === undefined || !fits) return { type: "refused" };
      await ask(database, statements.endPause(door));
      return row.wrap === null ? { type: "deleted" } : { type: "open", vault: hex(row.vault), wrap: hex(row.wrap) };
    },
  };
}

async function pauseOf(database: Database, door: string, now: number): Promise<DoorAnswer> {
  const [row] = await ask(database, statements.pause(door));
  return { type: "pause", seconds: Math.max(1, Number(row?.until ?? now) - now) };
}

/** The hash of nothing that anybody could give. */
const nobody = new Uint8Array(32);
