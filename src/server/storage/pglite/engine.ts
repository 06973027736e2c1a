import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { PGlite, types } from "@electric-sql/pglite";
import { DatabaseFault, type Sql, type SqlRow } from "../database.ts";
import { DurableFs, durableParams, syncPath } from "./durable-fs.ts";

/** A database within this process: statements one after the other, whoever sends them. */
export interface Engine {
  /** The statements in this order; after one that fails, no more. @throws DatabaseFault */
  run(statements: readonly Sql[]): Promise<readonly (readonly SqlRow[])[]>;
  close(): Promise<void>;
}

/**
 * @param folder made when it is not there; null: in memory, for tests
 * @param filesOf the folder's file layer, where a test watches it
 */
export async function openEngine(folder: string | null, filesOf = (place: string) => new DurableFs(place)): Promise<Engine> {
  if (folder !== null && !existsSync(folder)) await makeFolder(folder);
  const db = await open(folder === null ? null : filesOf(folder));
  return {
    async run(statements) {
      const rows: (readonly SqlRow[])[] = [];
      try {
        for (const { text, values } of statements) rows.push((await db.query<SqlRow>(text, [...values])).rows);
      } catch (error) {
        throw new DatabaseFault(codeOf(error));
      }
      return rows;
    },
    close: () => db.close(),
  };
}

function open(files: DurableFs | null): Promise<PGlite> {
  const parsers = { [types.BYTEA]: (text: string) => Buffer.from(text.slice(2), "hex") };
  const options = files === null ? {} : { fs: files, startParams: durableParams(PGlite.defaultStartParams) };
  return PGlite.create({ ...options, parsers });
}

/** Under another name until all of it is on the disk: what makes it syncs nothing, and half of a database opens no more. */
async function makeFolder(folder: string): Promise<void> {
  const making = `${folder}.new`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(path.dirname(folder), { recursive: true, mode: 0o700 });
  await (await open(new DurableFs(making))).close();
  for (const name of [".", ...readdirSync(making, { recursive: true, encoding: "utf8" })]) syncPath(path.join(making, name));
  renameSync(making, folder);
  syncPath(path.dirname(folder));
}

const internalError = "XX000";
const codeOf = (error: unknown) =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : internalError;
