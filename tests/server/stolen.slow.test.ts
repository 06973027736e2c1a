import { randomBytes, randomUUID } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { kinds, readPage, writePush } from "#sync/wire";
import { backup } from "../../src/server/backup.ts";
import { ask, type Database } from "../../src/server/storage/database.ts";
import { migrate } from "../../src/server/storage/migrate.ts";
import { openPostgres } from "../../src/server/storage/postgres.ts";
import { sqlStorage } from "../../src/server/storage/sql/storage.ts";
import { paddedSize } from "../../src/vault/bytes.ts";
import { keep, sealEntry } from "../../src/vault/wire.ts";
import { aVault, hex } from "./frames.ts";
import { startPostgres } from "./postgres.ts";
import { doorOf, type Serving, serving, signUpOf, tokenOf } from "./serving.ts";

const cluster = startPostgres();

describe.skipIf(cluster === null)("Y8 Y34 whoever takes the database", () => {
  const made = aVault();
  const words = Array.from({ length: 500 }, (_, index) => `planted${index}${hex(6)}`);
  const key = new Uint8Array(randomBytes(32));
  let database: Database;
  let server: Serving;
  let lines: readonly string[] = [];
  let written: readonly unknown[] = [];

  beforeAll(async () => {
    const streams = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, "write").mockReturnValue(true));
    database = openPostgres(cluster?.url ?? "");
    await migrate(database);
    server = await serving(sqlStorage(database, 1e9));
    await server.ask("newVault", { body: signUpOf(made) });
    const page = readPage((await server.ask("pull", { ids: made as never, who: tokenOf(made), query: "?after=0" })).bytes);
    const frames = words.map((word) => {
      const kept = keep(
        { id: randomUUID(), body: { text: `I miss ${word} so much` } },
        null,
        (count) => new Uint8Array(randomBytes(count)),
      );
      return { id: kept.entry.id, kind: kinds.entry, body: sealEntry(key, new Uint8Array(Buffer.from(made.vault, "hex")), kept) };
    });
    for (let at = 0; at < frames.length; at += 50) {
      const body = writePush(page?.era ?? "", frames.slice(at, at + 50));
      expect((await server.ask("push", { ids: made as never, who: tokenOf(made), body })).status).toBe(200);
    }
    await server.ask("openDoor", { body: { door: made.door.id, auth: made.auth } });
    await server.ask("openDoor", { body: { door: made.door.id, auth: hex(32) } });
    await server.ask("pull", { ids: made as never, who: { ...tokenOf(made), secret: hex(32) } as never });
    await server.ask("listDevices", { ids: made as never, who: doorOf(made) });
    await ask(database, { text: "checkpoint", values: [] });
    let text = "";
    await backup(database, async (more) => {
      text += more;
    });
    lines = text.trimEnd().split("\n");
    written = streams.flatMap((stream) => stream.mock.calls);
    vi.restoreAllMocks();
  }, 60_000);
  afterAll(async () => {
    await server.close();
    await database.close();
    cluster?.stop();
  });

  it("Y8 finds none of 500 planted words, no token and nothing that opens the door, anywhere on the disk", () => {
    const folder = cluster?.data ?? "";
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => path.join(folder, name));
    const secrets = ["planted", "I miss", made.secret, made.auth].map((word) => Buffer.from(word));
    const raw = [made.secret, made.auth].map((secret) => Buffer.from(secret, "hex"));
    let size = 0;
    for (const file of files.filter((name) => statSync(name).isFile())) {
      const bytes = readFileSync(file);
      size += bytes.length;
      for (const secret of [...secrets, ...raw]) expect(bytes.includes(secret), file).toBe(false);
    }
    expect(size).toBeGreaterThan(500 * 300);
  }, 60_000);

  it("Y34 finds no time but days, and sizes after padding alone", async () => {
    const columns = await ask(database, {
      text: "select table_name || '.' || column_name as name, data_type as type from information_schema.columns where table_schema = 'public'",
      values: [],
    });
    const times = columns.filter(({ type }) => /time|date/.test(String(type))).map(({ name }) => name);
    expect(times).toEqual(["device.day_seen"]);
    const rows = lines.slice(1, -1).map((line) => JSON.parse(line) as unknown[]);
    const now = Date.now() / 1_000;
    const isTime = (value: unknown) => typeof value === "number" && (Math.abs(value - now) < 1e6 || Math.abs(value / 1_000 - now) < 1e6);
    expect(rows.filter((row) => row.some(isTime))).toEqual([]);
    const entries = rows.filter(([table]) => table === "entry");
    expect(entries).toHaveLength(500);
    for (const [, , , , , body] of entries) {
      const plain = String(body).length / 2 - 42;
      expect(paddedSize(plain, 256)).toBe(plain);
    }
  });

  it("Y34 finds nothing about it in what the server wrote and counted", async () => {
    expect([written, server.events]).toEqual([[], []]);
    const counts = await (await fetch(`${server.address}/metrics`)).text();
    for (const secret of [made.vault, made.device.id, made.secret, made.auth, made.door.id, "127.0.0.1"])
      expect(counts).not.toContain(secret);
    expect(counts).toContain('keel_calls_total{call="push",status="200"} 10');
  });
});
