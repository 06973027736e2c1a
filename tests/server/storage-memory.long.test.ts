import { openEngine } from "../../src/server/storage/pglite/engine.ts";
import { databaseOf } from "../../src/server/storage/pglite/open.ts";
import { sqlStorage } from "../../src/server/storage/sql/storage.ts";
import { quota, storageContract } from "./storage-contract.ts";

storageContract("PGlite in memory", async () => {
  const database = databaseOf(() => openEngine(null));
  return [sqlStorage(database, quota)];
});
