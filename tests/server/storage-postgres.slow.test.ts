import process from "node:process";
import { describe, expect, it } from "vitest";
import { migrate } from "../../src/server/storage/migrate.ts";
import { openPostgres } from "../../src/server/storage/postgres.ts";
import { sqlStorage } from "../../src/server/storage/sql/storage.ts";
import { startPostgres } from "./postgres.ts";
import { quota, storageContract } from "./storage-contract.ts";

/** Two servers that start at once on one database. */
async function two(url: string) {
  const databases = [openPostgres(url), openPostgres(url)];
  await Promise.all(databases.map(migrate));
  return databases.map((database) => sqlStorage(database, quota));
}

const cluster = startPostgres();
if (cluster === null) {
  // Debian's package is installed by .ci/run; elsewhere somebody may do without.
  describe.skipIf(process.env.CI === undefined)("PostgreSQL", () => {
    it("is installed", () => expect(cluster).not.toBeNull());
  });
} else {
  storageContract(
    "PostgreSQL",
    () => two(cluster.url),
    async () => cluster.stop(),
  );
}

const other = process.env.ENGINE_URL;
if (other !== undefined) storageContract("ENGINE_URL", () => two(other));
