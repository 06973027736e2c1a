import type { Database } from "../database.ts";
import type { Storage } from "../storage.ts";
import { devicesOf } from "./devices.ts";
import { doorsOf } from "./doors.ts";
import { logOf } from "./log.ts";
import { vaultsOf } from "./vaults.ts";
import { boxesOf, remindersOf } from "./waiting.ts";

/** @param quota bytes that one vault may hold */
export function sqlStorage(database: Database, quota: number): Storage {
  return {
    ...vaultsOf(database),
    ...logOf(database, quota),
    ...devicesOf(database),
    ...doorsOf(database),
    ...boxesOf(database),
    ...remindersOf(database),
    close: () => database.close(),
  };
}
