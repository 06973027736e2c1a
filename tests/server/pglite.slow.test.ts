import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { backup, restore } from "../../src/server/backup.ts";
import { ask, type Database } from "../../src/server/storage/database.ts";
import { DurableFs, type StreamOps } from "../../src/server/storage/pglite/durable-fs.ts";
import { openEngine } from "../../src/server/storage/pglite/engine.ts";
import { lockFolder } from "../../src/server/storage/pglite/folder-lock.ts";
import { databaseOf } from "../../src/server/storage/pglite/open.ts";
import { sqlStorage } from "../../src/server/storage/sql/storage.ts";
import { begun, entry, everything, hex, told } from "./frames.ts";
import { quota, storageContract } from "./storage-contract.ts";

const folder = mkdtempSync(path.join(tmpdir(), "keel-pglite-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Counts what reaches the disk. */
class CountedFs extends DurableFs {
  fsyncs = 0;
  protected override prepare(ops: StreamOps): void {
    super.prepare(ops);
    const { fsync } = ops;
    ops.fsync = (stream) => {
      this.fsyncs++;
      return fsync?.(stream) ?? 0;
    };
  }
}

let files: CountedFs;
const database = databaseOf(() =>
  openEngine(path.join(folder, "database"), (place) => {
    files = new CountedFs(place);
    return files;
  }),
);
storageContract("PGlite in a folder, synced", async () => [sqlStorage({ ...database, close: async () => {} }, quota)]);

describe("Y3 what is acknowledged is on the disk", () => {
  it("Y3 each push is synced before its answer, and a checkpoint syncs the tables", async () => {
    const storage = sqlStorage(database, quota);
    const { vault } = await begun(storage);
    const { era } = await everything(storage, vault);
    for (let count = 0; count < 20; count++) {
      const before = files.fsyncs;
      await storage.push(vault, era, [entry()]);
      expect(files.fsyncs).toBeGreaterThan(before);
    }
    const before = files.fsyncs;
    await ask(database, { text: "checkpoint", values: [] });
    expect(files.fsyncs - before).toBeGreaterThan(3);
  });
});

describe("Y7 a copy of the server", () => {
  let other: Database;
  beforeAll(async () => {
    other = databaseOf(() => openEngine(null));
    await sqlStorage(other, quota).heads([]);
  }, 120_000);
  afterAll(async () => {
    await other.close();
    await database.close();
  });

  async function* linesOf(text: string) {
    yield* text.trimEnd().split("\n");
  }

  it("Y7 Y27 restores into another database byte for byte, each vault in another era", async () => {
    const storage = sqlStorage(database, quota);
    const { vault, device } = await begun(storage);
    const { era } = await everything(storage, vault);
    for (let count = 0; count < 130; count++) await storage.push(vault, era, [entry()]);
    const before = await everything(storage, vault);
    let text = "";
    await backup(database, async (lines) => {
      text += lines;
    });
    expect(await restore(other, linesOf(text.split("\n").slice(0, -20).join("\n")), () => hex(16))).toEqual({ type: "cut-off" });
    expect(await restore(other, linesOf("{}"), () => hex(16))).toEqual({ type: "no-backup" });
    const restored = await restore(other, linesOf(text), () => hex(16));
    if (restored.type !== "restored") throw new Error(restored.type);
    expect(restored.entries).toBeGreaterThan(130);
    const copy = sqlStorage(other, quota);
    const after = await everything(copy, vault);
    expect(after.era).not.toBe(era);
    expect(after.rows.map(({ id, body }) => [id, told(body)])).toEqual(before.rows.map(({ id, body }) => [id, told(body)]));
    expect(await copy.device(vault, device.id)).toEqual(await storage.device(vault, device.id));
    expect(await restore(other, linesOf(text), () => hex(16))).toEqual({ type: "not-empty" });
  });
});

describe("Y1 one process in a folder", () => {
  const place = path.join(folder, "locked");
  const file = path.join(place, "keel.lock");

  it("Y1 another one is told who has it; it goes in when that one is done", async () => {
    const sleeper = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    const lock = await lockFolder(place);
    expect(lock.type).toBe("held");
    if (lock.type === "held") lock.release();
    writeFileSync(file, `${sleeper.pid} 1 ${hostname()}`);
    expect(await lockFolder(place)).toEqual({ type: "taken", pid: sleeper.pid });
    sleeper.kill("SIGKILL");
    await once(sleeper, "close");
    const next = await lockFolder(place);
    expect([next.type, readFileSync(file, "utf8").split(" ")[0]]).toEqual(["held", String(process.pid)]);
    expect(await lockFolder(place)).toEqual({ type: "taken", pid: process.pid });
    if (next.type === "held") next.release();
    expect(existsSync(file)).toBe(false);
  });

  it("Y1 a lock of another machine counts for as long as it is touched", async () => {
    writeFileSync(file, "1 1 a-machine-that-is-gone");
    const lock = await lockFolder(place);
    expect(lock.type).toBe("held");
    if (lock.type === "held") lock.release();
  });

  it("Y1 a lock that this process number left in an earlier life is nobody's", async () => {
    writeFileSync(file, `${process.pid} 1 ${hostname()}`);
    const lock = await lockFolder(place);
    expect(lock.type).toBe("held");
    if (lock.type === "held") lock.release();
  });
});
