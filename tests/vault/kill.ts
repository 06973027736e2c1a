/** Kills processes that write to a vault, at moments by chance, and looks at what they left. */
import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { setTimeout as pause } from "node:timers/promises";
import { build } from "vite";
import { fileStore } from "../../src/cli/storage/file-store.ts";
import { createVault, openVault } from "../../src/vault/vault.ts";
import { type Note, noteOf, plantedWord, quickKey, way } from "./notes.ts";

export interface Outcome {
  kills: number;
  /** Entries that were said to be durable. */
  acknowledged: number;
  /** Killed between the disk and the word: there, and never acknowledged. */
  unsaid: number;
  /** Runs that ended before the vault was open, in which a lock was left, or a file that was being written. */
  early: number;
  locksLeft: number;
  halfWritten: number;
  readonly faults: string[];
}

/** A vault begins anew after so many kills: opening it stays quick, and it has folded several times by then. */
const killsOfOne = 50;
const tools = { source: (count: number) => randomBytes(count), slow: quickKey };

/** One writer, or in every third run two at once, the second killed later: it must get past the lock that the first one left. */
export async function killWriters(kills: number): Promise<Outcome> {
  const outcome: Outcome = { kills: 0, acknowledged: 0, unsaid: 0, early: 0, locksLeft: 0, halfWritten: 0, faults: [] };
  const { folder, writer } = await builtWriter();
  try {
    for (let vaults = 0; outcome.kills < kills; vaults++) {
      const file = path.join(folder, `vault-${vaults}`, "log.keel");
      const made = await createVault<Note>(fileStore(file), way, tools);
      if (made.type !== "open") throw new Error(made.type);
      const said = new Set<string>();
      for (let run = 1; run <= killsOfOne && outcome.kills < kills; run++) {
        const writers = [start(writer, file, 2 * run), ...(run % 3 === 0 ? [start(writer, file, 2 * run + 1)] : [])];
        for (const one of writers) {
          await killedSoon(one);
          outcome.kills++;
          if (!one.isOpen()) outcome.early++;
          for (const id of one.said()) said.add(id);
        }
        const names = readdirSync(path.dirname(file));
        if (names.some((name) => name.includes(".lock"))) outcome.locksLeft++;
        if (names.includes("log.keel.next")) outcome.halfWritten++;
        outcome.faults.push(
          ...(
            await faultsOf(
              file,
              said,
              writers.map(({ run: number }) => number),
            )
          ).map((fault) => `vault ${vaults}, run ${run}: ${fault}`),
        );
      }
      const left = (await opened(file)).log.entries.length;
      outcome.acknowledged += said.size;
      outcome.unsaid += left - said.size;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return outcome;
}

/** Writers that are left to end by themselves, all at the same time. @returns what the vault holds afterwards, and what the writers said */
export async function writeTogether(writers: number, count: number): Promise<{ said: string[]; held: string[]; faults: string[] }> {
  const { folder, writer } = await builtWriter();
  try {
    const file = path.join(folder, "together", "log.keel");
    await createVault<Note>(fileStore(file), way, tools);
    const all = Array.from({ length: writers }, (_, run) => start(writer, file, run, count));
    await Promise.all(all.map(({ ended }) => ended));
    const said = all.flatMap((one) => one.said());
    const held = (await opened(file)).log.entries.map(({ id }) => id);
    return { said, held, faults: await faultsOf(file, new Set(said), []) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Writer {
  readonly run: number;
  readonly child: ChildProcess;
  readonly ended: Promise<unknown>;
  isOpen(): boolean;
  /** Ids of the entries that it was told are durable. */
  said(): readonly string[];
}

function start(writer: string, file: string, run: number, count?: number): Writer {
  const child = spawn(process.execPath, [writer, file, String(run), ...(count === undefined ? [] : [String(count)])], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout?.on("data", (part) => {
    output += part;
  });
  // A line that the kill cut short was not said.
  const lines = () => output.split("\n").slice(0, -1);
  return { run, child, ended: once(child, "close"), isOpen: () => lines()[0] === "open", said: () => lines().slice(1) };
}

/** Most are killed while they write, one in ten while it starts or opens. */
async function killedSoon({ child, ended, isOpen }: Writer): Promise<void> {
  if (Math.random() < 0.1) await pause(Math.random() * 150);
  else {
    while (!isOpen() && child.exitCode === null && child.signalCode === null) await pause(2);
    await pause(Math.random() * 60);
  }
  child.kill("SIGKILL");
  await ended;
}

async function opened(file: string) {
  const result = await openVault<Note>(fileStore(file), way, tools);
  if (result.type !== "open") throw new Error(result.type);
  return result.vault;
}

/** @param runs writers that were killed just now: of each at most one entry is there that it did not say */
async function faultsOf(file: string, said: ReadonlySet<string>, runs: readonly number[]): Promise<string[]> {
  const faults: string[] = [];
  const result = await openVault<Note>(fileStore(file), way, tools);
  if (result.type !== "open") return [`does not open: ${result.type}`];
  const { entries, troubles } = result.vault.log;
  if (troubles.length > 0) faults.push(`troubles: ${troubles.map(({ type }) => type).join(", ")}`);
  const held = new Map(entries.map((entry) => [entry.id, entry]));
  if (held.size !== entries.length) faults.push("an entry is there twice");
  for (const id of said) if (!held.has(id)) faults.push(`${id} was acknowledged and is not there`);
  for (const run of runs) {
    const own = entries.filter(({ id }) => id.startsWith(noteOf(run, 0).id.slice(0, 8)));
    if (own.filter(({ id }) => !said.has(id)).length > 1) faults.push("more than one entry is there that nobody was told of");
    for (const [n, entry] of own.entries())
      if (JSON.stringify(entry) !== JSON.stringify(noteOf(run, n))) faults.push(`entry ${n} of run ${run} is another one`);
  }
  for (const name of readdirSync(path.dirname(file)))
    if (readFileSync(path.join(path.dirname(file), name)).includes(plantedWord)) faults.push(`${name} holds words in the open`);
  return faults;
}

/** The writer as one file: Node 20 strips no types. Packages stay outside, so it lies where they are found. */
async function builtWriter(): Promise<{ folder: string; writer: string }> {
  const parent = path.resolve("node_modules/.cache/keel");
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(path.join(parent, "kill-"));
  await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      ssr: path.resolve("tests/vault/writer.ts"),
      outDir: path.join(folder, "built"),
      target: "node20",
      minify: false,
      rolldownOptions: { output: { entryFileNames: "writer.mjs" } },
    },
  });
  return { folder, writer: path.join(folder, "built", "writer.mjs") };
}
