import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { ask } from "../../src/server/storage/database.ts";
import { openEngine } from "../../src/server/storage/pglite/engine.ts";
import { databaseOf } from "../../src/server/storage/pglite/open.ts";
import { sqlStorage } from "../../src/server/storage/sql/storage.ts";
import { begun, entry, everything } from "./frames.ts";
import { ForgetfulFs } from "./power.ts";

const folder = mkdtempSync(path.join(tmpdir(), "keel-power-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A third of what was not synced is lost, in the middle of pushes and around a checkpoint. */
async function lives(seeds: readonly number[], isSynced: boolean): Promise<readonly string[]> {
  const said: string[] = [];
  const place = path.join(folder, String(isSynced));
  let files: ForgetfulFs | null = null;
  const database = databaseOf(() =>
    openEngine(place, (found) => {
      files = new ForgetfulFs(found, isSynced);
      return files;
    }),
  );
  const storage = sqlStorage(database, 1e9);
  const { vault } = await begun(storage);
  const { era } = await everything(storage, vault);
  const acknowledged: string[] = [];
  for (const seed of seeds) {
    const chance = chances(seed);
    const checkpoint = Math.floor(chance() * 20);
    for (let count = 0; count < 20; count++) {
      const frames = Array.from({ length: 1 + Math.floor(chance() * 20) }, () => entry());
      if ((await storage.push(vault, era, frames)).type === "pushed") acknowledged.push(...frames.map(({ id }) => id));
      if (count === checkpoint) await ask(database, { text: "checkpoint", values: [] });
    }
    const found = path.join(folder, `${isSynced}-${seed}`);
    (files as ForgetfulFs | null)?.lose(found, () => chance() < 0.3);
    said.push(await look(found, vault, acknowledged));
    rmSync(found, { recursive: true });
  }
  await database.close();
  return said;
}

async function look(place: string, vault: string, acknowledged: readonly string[]): Promise<string> {
  const database = databaseOf(() => openEngine(place));
  try {
    const { rows } = await everything(sqlStorage(database, 1e9), vault);
    const there = new Set(rows.map(({ id }) => id));
    const missing = acknowledged.filter((id) => !there.has(id)).length;
    return missing === 0 ? "whole" : `${missing} missing`;
  } catch (error) {
    return error instanceof Error ? error.message : "broken";
  } finally {
    await database.close().catch(() => {});
  }
}

function chances(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

it("Y3 nothing that was acknowledged is lost with the power, in 20 of 20 losses", async () => {
  const seeds = Array.from({ length: 20 }, (_, seed) => seed);
  expect(await lives(seeds, true)).toEqual(seeds.map(() => "whole"));
});

it("Y3 without syncing it would be: the test can fail", async () => {
  expect(await lives([1, 2, 3], false)).not.toEqual(["whole", "whole", "whole"]);
});
