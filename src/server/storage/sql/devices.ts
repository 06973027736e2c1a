import { timingSafeEqual } from "node:crypto";
import { ask, type Database, transact } from "../database.ts";
import { statements } from "../statements.ts";
import type { Storage } from "../storage.ts";
import { noVault } from "./log.ts";
import { bucketOf, dayOf, hex } from "./values.ts";

const mostDevices = 64;

export function devicesOf(database: Database): Pick<Storage, "device" | "wasSeen" | "devices" | "addDevice" | "dropDevice"> {
  return {
    async device(vault, device) {
      const [row] = await ask(database, statements.standing(vault, device));
      const none = noVault(row);
      if (row === undefined || none !== null) return none ?? { type: "unknown" };
      if (row.token_hash === null) return { type: "stranger" };
      return { type: "device", token: hex(row.token_hash), day: dayOf(row.day) };
    },
    async wasSeen(vault, device, day) {
      await ask(database, statements.wasSeen(vault, device, day));
    },
    async devices(vault) {
      const rows = await ask(database, statements.devices(vault));
      return rows.map(({ device_id, day }) => ({ id: String(device_id).replaceAll("-", ""), day: day === null ? null : String(day) }));
    },
    addDevice: (vault, device, check, token) =>
      transact(database, async (transaction) => {
        const [[row] = []] = await transaction.run(statements.vault(vault));
        const none = noVault(row);
        if (row === undefined || none !== null) return none?.type ?? "unknown";
        if (!timingSafeEqual(row.check16 as Uint8Array, Buffer.from(check, "hex"))) return "refused";
        const [[there] = [], all = []] = await transaction.run(statements.standing(vault, device), statements.devices(vault));
        // The same once more, because its answer was lost.
        if (there !== undefined && there.token_hash !== null) return hex(there.token_hash) === token ? "added" : "exists";
        if (all.length >= mostDevices) return "full";
        const [[added] = []] = await transaction.commit(statements.insertDevice(vault, device, token));
        return added === undefined ? "exists" : "added";
      }),
    dropDevice: (vault, device) =>
      transact(database, async (transaction) => {
        await transaction.commit(
          statements.dropDevice(vault, device),
          statements.dropRemindersOf(bucketOf(vault), vault, device),
          statements.unsubscribe(vault, device),
        );
      }),
  };
}
