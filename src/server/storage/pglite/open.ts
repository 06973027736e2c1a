import { existsSync } from "node:fs";
import path from "node:path";
import { type Database, DatabaseFault, faults } from "../database.ts";
import { migrate } from "../migrate.ts";
import type { Engine } from "./engine.ts";
import { lockFolder } from "./folder-lock.ts";
import { openThreaded } from "./threaded.ts";

export type PgliteOpened = { readonly type: "open"; readonly database: Database } | { readonly type: "taken"; readonly pid: number };

/**
 * The small database, in a folder of this machine. Where there is none yet it is made when it is first asked: that takes seconds and memory, and
 * who has no second device needs neither.
 * @param entry the built `thread.ts`; null keeps it in this thread, for tests
 * @returns `taken` when another process has the folder
 */
export async function openPglite(folder: string, entry: URL | null): Promise<PgliteOpened> {
  const lock = await lockFolder(folder);
  if (lock.type === "taken") return lock;
  const data = path.join(folder, "database");
  const database = databaseOf(async () => (entry === null ? (await import("./engine.ts")).openEngine(data) : openThreaded(entry, data)));
  // What nobody waits for; whoever asks first is told how it went.
  if (existsSync(data)) database.lend(async () => {}).catch(() => {});
  return {
    type: "open",
    database: {
      lend: database.lend,
      async close() {
        await database.close();
        lock.release();
      },
    },
  };
}

/** Up to date. @param open is called when somebody asks for the first time; after it failed, again */
export function databaseOf(open: () => Promise<Engine>): Database {
  let opening: Promise<Engine> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const opened = () => {
    opening ??= openCurrent(open).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
  return {
    lend(work) {
      const turn = last.then(async () => {
        const engine = await opened();
        return work({ send: (statements) => engine.run(statements) });
      });
      last = turn.catch(() => {});
      return turn;
    },
    async close() {
      await last;
      await (await opening?.catch(() => null))?.close();
    },
  };
}

async function openCurrent(open: () => Promise<Engine>): Promise<Engine> {
  const engine = await open();
  const lane = { send: (statements: Parameters<Engine["run"]>[0]) => engine.run(statements) };
  const isNewer = (await migrate({ lend: (work) => work(lane), close: engine.close })) === "newer";
  if (!isNewer) return engine;
  await engine.close();
  throw new DatabaseFault(faults.madeByNewer);
}
