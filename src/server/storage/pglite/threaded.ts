import { Worker } from "node:worker_threads";
import { DatabaseFault, faults } from "../database.ts";
import type { Engine } from "./engine.ts";
import type { Asked, Told } from "./thread.ts";

/**
 * The engine in a thread of its own.
 * @param entry the built `thread.ts`
 * @param folder as `openEngine` takes it
 * @returns once the database stands. @throws DatabaseFault when it does not
 */
export async function openThreaded(entry: URL, folder: string): Promise<Engine> {
  const worker = new Worker(entry, { workerData: folder });
  const waiting: { readonly done: (told: Told) => void; readonly gone: () => void }[] = [];
  worker.on("message", (told: Told) => waiting.shift()?.done(told));
  // A thread that died answers nobody any more.
  let isGone = false;
  const leave = () => {
    isGone = true;
    for (const { gone } of waiting.splice(0)) gone();
  };
  worker.on("error", leave);
  worker.on("exit", leave);
  const answer = () =>
    new Promise<Told>((resolve, reject) => {
      const gone = () => reject(new DatabaseFault(faults.connectionGone));
      if (isGone) gone();
      else waiting.push({ done: resolve, gone });
    });
  const ask = async (statements: Asked["statements"]) => {
    const coming = answer();
    worker.postMessage({ statements } satisfies Asked);
    return rowsOf(await coming);
  };
  rowsOf(await answer());
  return { run: ask, close: () => ask(null).then(() => {}) };
}

function rowsOf(told: Told) {
  if (told.type === "failed") throw new DatabaseFault(told.code);
  return told.rows;
}
