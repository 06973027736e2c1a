/** The thread that PGlite runs in: it keeps a processor busy for whole pages, and the server has to answer others meanwhile. */
import { parentPort, workerData } from "node:worker_threads";
import { DatabaseFault, type Sql, type SqlRow } from "../database.ts";
import { openEngine } from "./engine.ts";

/** Nothing in it: close. */
export interface Asked {
  readonly statements: readonly Sql[] | null;
}
export type Told =
  | { readonly type: "done"; readonly rows: readonly (readonly SqlRow[])[] }
  | { readonly type: "failed"; readonly code: string };

const port = parentPort;
if (port === null) throw new Error("This is the entry of a thread.");
const opening = openEngine(workerData as string);
const tell = (told: Told) => port.postMessage(told);
const fail = (error: unknown) => tell({ type: "failed", code: error instanceof DatabaseFault ? error.code : "XX000" });

opening.then(() => tell({ type: "done", rows: [] }), fail);
port.on("message", async ({ statements }: Asked) => {
  try {
    const engine = await opening;
    if (statements !== null) return tell({ type: "done", rows: await engine.run(statements) });
    await engine.close();
    tell({ type: "done", rows: [] });
    port.close();
  } catch (error) {
    fail(error);
  }
});
