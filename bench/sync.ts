/** What the server's storage and calls take and give on PostgreSQL, against that PostgreSQL itself in the same minute, and on PGlite. */
import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { limits, writeCredential, writePush } from "#sync/wire";
import { ask, type Database } from "../src/server/storage/database.ts";
import { migrate } from "../src/server/storage/migrate.ts";
import { openEngine } from "../src/server/storage/pglite/engine.ts";
import { databaseOf } from "../src/server/storage/pglite/open.ts";
import { openPostgres } from "../src/server/storage/postgres.ts";
import { sqlStorage } from "../src/server/storage/sql/storage.ts";
import type { Storage } from "../src/server/storage/storage.ts";
import { begun, entry, type Made, pageAfter } from "../tests/server/frames.ts";
import { type Cluster, childrenOf, startPostgres } from "../tests/server/postgres.ts";
import { serving, tokenOf } from "../tests/server/serving.ts";
import { say } from "./figure.ts";

const bench = "sync";
const [seconds, rounds, clients, vaults, bodySize] = [3, 3, 16, 1_000, 410];
interface Vault extends Made {
  readonly era: string;
}

const cluster = startPostgres(["shared_buffers=512MB", "max_wal_size=4GB"]);
if (cluster === null) throw new Error("The bench needs a PostgreSQL.");
const folder = mkdtempSync(path.join(tmpdir(), "keel-bench-"));
try {
  await onPostgres(cluster);
  await onPglite();
} finally {
  cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function onPostgres(at: Cluster): Promise<void> {
  const database = openPostgres(at.url);
  await migrate(database);
  const storage = sqlStorage(database, 1e12);
  const made = await vaultsOf(storage, vaults);
  const store = (count: number) => pushes((vault) => storage.push(vault.vault, vault.era, frames(count)), made);
  await store(1);

  // Each beside its floor, round by round, because the machine changes under them.
  const one = await best(async () => [rowsByPgbench(at), await store(1)]);
  say({
    bench,
    name: "pushes of one entry, 16 clients, to single rows of pgbench",
    value: round(one.ratio),
    unit: "ratio",
    reach: "≥ 0.35",
  });
  say({ bench, name: "pushes of one entry, 16 clients", value: Math.round(one.value), unit: "a second", reach: "–" });
  const costs: number[] = [];
  const hundred = await best(async () => {
    const before = cpuOf(at);
    const pushed = (await store(100)) * 100;
    costs.push((cpuOf(at) - before) / (pushed * seconds));
    return [rowsByCopy(at), pushed];
  });
  say({
    bench,
    name: "entries in pushes of 100, 16 clients, to COPY with the same indexes",
    value: round(hundred.ratio),
    unit: "ratio",
    reach: "≥ 0.45",
  });
  say({ bench, name: "entries in pushes of 100, 16 clients", value: Math.round(hundred.value), unit: "a second", reach: "–" });
  say({
    bench,
    name: "PostgreSQL's CPU an entry, in pushes of 100",
    value: round(Math.min(...costs)),
    unit: "µs",
    reach: "≤ 15",
  });

  const server = await serving(storage);
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const http = await best(async () => [await store(1), await pushes((vault) => post(server.address, agent, vault, frames(1)), made)]);
  say({ bench, name: "pushes of one entry over HTTP, to the storage's own", value: round(http.ratio), unit: "ratio", reach: "≥ 0.7" });
  agent.destroy();
  await server.close();

  const small = { rate: 0, p99: 0 };
  const large = { rate: 0, p99: 0 };
  await measure(small, storage, made);
  await pull(storage, "PostgreSQL", "≥ 40");
  await grow(database, made, 1_000_000);
  await measure(large, storage, made);
  say({
    bench,
    name: "pushes of one entry at a million entries, to before",
    value: round(large.rate / small.rate),
    unit: "ratio",
    reach: "≥ 0.75",
  });
  say({
    bench,
    name: "99 of 100 pushes at a million entries, to before",
    value: round(large.p99 / small.p99),
    unit: "ratio",
    reach: "≤ 2",
  });
  await database.close();
}

async function onPglite(): Promise<void> {
  const database = databaseOf(() => openEngine(path.join(folder, "database")));
  const storage = sqlStorage(database, 1e12);
  const made = await vaultsOf(storage, 50);
  const rate = await pushes((vault) => storage.push(vault.vault, vault.era, frames(1)), made);
  say({ bench, name: "pushes of one entry on PGlite, synced", value: Math.round(rate), unit: "a second", reach: "–" });
  await pull(storage, "PGlite", "≥ 30");
  await database.close();
}

async function vaultsOf(storage: Storage, count: number): Promise<readonly Vault[]> {
  const made: Vault[] = [];
  for (let at = 0; at < count; at++) {
    const one = await begun(storage);
    made.push({ ...one, era: (await pageAfter(storage, one.vault, 0)).era });
  }
  return made;
}

/** @returns pushes a second */
async function pushes(push: (vault: Vault) => Promise<unknown>, made: readonly Vault[], times: number[] = []): Promise<number> {
  const began = performance.now();
  let done = 0;
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let turn = client; performance.now() - began < seconds * 1_000; turn += clients) {
        const from = performance.now();
        await push(made[(turn * 7) % made.length] as Vault);
        times.push(performance.now() - from);
        done++;
      }
    }),
  );
  return done / ((performance.now() - began) / 1_000);
}

/** The best round of each kind, and the better of the rounds' ratios. */
async function best(
  round: () => Promise<readonly [floor: number, value: number]>,
): Promise<{ readonly ratio: number; readonly value: number }> {
  const all: (readonly [number, number])[] = [];
  for (let times = 0; times < rounds; times++) all.push(await round());
  return { ratio: Math.max(...all.map(([floor, value]) => value / floor)), value: Math.max(...all.map(([, value]) => value)) };
}

async function measure(into: { rate: number; p99: number }, storage: Storage, made: readonly Vault[]): Promise<void> {
  for (let times = 0; times < rounds; times++) {
    const all: number[] = [];
    const rate = await pushes((vault) => storage.push(vault.vault, vault.era, frames(1)), made, all);
    const p99 = all.sort((a, b) => a - b)[Math.floor(all.length * 0.99)] ?? 0;
    if (rate > into.rate) Object.assign(into, { rate, p99 });
  }
}

async function pull(storage: Storage, name: string, reach: string): Promise<void> {
  const [made] = await vaultsOf(storage, 1);
  if (made === undefined) return;
  for (let count = 0; count < 100_000; count += limits.frames) await storage.push(made.vault, made.era, frames(limits.frames));
  const delay = monitorEventLoopDelay({ resolution: 10 });
  let fastest = 0;
  for (let times = 0; times < rounds; times++) {
    const began = performance.now();
    let [bytes, after] = [0, 0];
    delay.enable();
    while (after < 100_000) {
      const page = await storage.pull(made.vault, after);
      if (!(page instanceof Uint8Array)) throw new Error(page.type);
      bytes += page.length;
      after += limits.frames;
    }
    delay.disable();
    fastest = Math.max(fastest, bytes / 1e6 / ((performance.now() - began) / 1_000));
  }
  say({ bench, name: `pulling 100,000 entries, ${name}`, value: round(fastest), unit: "MB/s", reach });
  // In the server PGlite has a thread of its own.
  if (name === "PostgreSQL")
    say({ bench, name: "event loop meanwhile, 99 of 100", value: round(delay.percentile(99) / 1e6), unit: "ms", reach: "≤ 50" });
}

/** Fills vaults that nobody uses. */
async function grow(database: Database, made: readonly Vault[], count: number): Promise<void> {
  const others = made.map(() => randomUUID());
  const each = Math.ceil(count / others.length);
  for (const vault of others) {
    const text = `insert into entry select $1::uuid, seq, gen_random_uuid(), 0,
      decode(repeat(md5(random()::text), 26), 'hex') || '\\x00'::bytea from generate_series(1, $2::bigint) as seq`;
    await ask(database, { text, values: [vault, each] });
  }
  await ask(database, { text: "analyze", values: [] });
}

function rowsByPgbench(at: Cluster): number {
  const script = path.join(folder, "row.sql");
  writeFileSync(script, `insert into floor_row values (decode(repeat('ab', ${bodySize}), 'hex'));\n`);
  psql(at, "create table if not exists floor_row (body bytea)");
  const { stdout } = spawnSync(
    path.join(at.bin, "pgbench"),
    ["-n", "-M", "prepared", "-c", String(clients), "-j", "2", "-T", String(seconds), "-f", script, at.url],
    { encoding: "utf8" },
  );
  return Number(/tps = ([\d.]+)/.exec(stdout)?.[1]);
}

function rowsByCopy(at: Cluster): number {
  const count = 100_000;
  const file = path.join(folder, "rows");
  const vault = randomUUID();
  const body = "ab".repeat(bodySize);
  writeFileSync(file, Array.from({ length: count }, (_, seq) => `${vault}\t${seq}\t${randomUUID()}\t0\t\\\\x${body}\n`).join(""));
  psql(at, "create table if not exists floor_entry (like entry including all)");
  const began = performance.now();
  psql(at, `\\copy floor_entry from '${file}'`);
  return count / ((performance.now() - began) / 1_000);
}

function psql(at: Cluster, text: string): void {
  const { status, stderr } = spawnSync(path.join(at.bin, "psql"), ["-q", "-d", at.url, "-c", text], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

/** Microseconds of all processes of a cluster that work for somebody now. */
function cpuOf(at: Cluster): number {
  const main = Number(readFileSync(path.join(at.data, "postmaster.pid"), "utf8").split("\n")[0]);
  return childrenOf(main).reduce((sum, pid) => {
    const [, , , , , , , , , , , user = "0", system = "0"] = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return sum + (Number(user) + Number(system)) * 10_000;
  }, 0);
}

function post(address: string, agent: Agent, vault: Vault, some: ReturnType<typeof frames>): Promise<unknown> {
  const { hostname, port } = new URL(address);
  const bytes = writePush(vault.era, some);
  const headers = { Authorization: writeCredential(tokenOf(vault)), "Content-Length": bytes.length };
  return new Promise((resolve, reject) => {
    const asked = request({ agent, hostname, port, method: "POST", path: `/v1/v/${vault.vault}/push`, headers }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(String(answer.statusCode)));
      answer.resume().on("end", resolve);
    });
    asked.on("error", reject);
    asked.end(bytes);
  });
}

function frames(count: number) {
  return Array.from({ length: count }, () => entry(randomUUID(), bodySize));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
