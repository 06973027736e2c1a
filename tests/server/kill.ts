/** Writers at a server that is killed again and again, and what is left in the end. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { type Frame, type Page, readPage } from "#sync/wire";
import { buildCli } from "../../tools/build-cli.mjs";
import { aVault, chainOf, entry, type Made, told } from "./frames.ts";
import { ask, pushTo, signUpOf, tokenOf } from "./serving.ts";

export interface Running {
  readonly address: string;
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** Nobody of them outlives the test, however it ends. */
const children = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of children) child.kill("SIGKILL");
});

/** A place with the built command and an app to serve. @returns starts a server there */
export async function program(folder: string, ...options: readonly string[]): Promise<() => Promise<Running>> {
  await buildCli(path.join(folder, "dist/cli"));
  const app = path.join(folder, "dist/app");
  mkdirSync(app, { recursive: true });
  writeFileSync(path.join(app, "index.html"), "<!doctype html>");
  writeFileSync(path.join(app, "_headers"), "/*\n  X-Content-Type-Options: nosniff\n");
  return async () => {
    const child = spawn(process.execPath, [path.join(folder, "dist/cli/keel.js"), "serve", "--port", "0", ...options], {
      stdio: ["ignore", "pipe", "ignore"],
      env: { PATH: process.env.PATH ?? "" },
    });
    children.add(child);
    child.once("close", () => children.delete(child));
    const [line] = await once(child.stdout as NonNullable<ChildProcess["stdout"]>, "data");
    const end = async (signal: NodeJS.Signals) => {
      child.kill(signal);
      await once(child, "close");
    };
    return { address: /http:\S+/.exec(String(line))?.[0] ?? "", kill: () => end("SIGKILL"), stop: () => end("SIGTERM") };
  };
}

export interface Found {
  readonly acknowledged: number;
  readonly lost: number;
  /** Places that are missing, entries that stand twice, chains that are others. */
  readonly faults: readonly string[];
}

/**
 * @param kills how often
 * @param interrupt kills what is to be killed, and gives back the server as it runs afterwards
 * @param pause milliseconds of writing before each
 */
export async function writtenThrough(
  first: Running,
  kills: number,
  interrupt: (now: Running) => Promise<Running>,
  pause: () => number,
): Promise<Found> {
  let running = first;
  // As many as one address may begin in an hour.
  const vaults = Array.from({ length: 3 }, aVault);
  for (const made of vaults) {
    const { status } = await ask(running.address, "newVault", { body: signUpOf(made) });
    if (status !== 204) throw new Error(`${status}`);
  }
  const acknowledged = new Map(vaults.map((made) => [made.vault, new Map<string, number>()]));
  let isWriting = true;
  const writers = Array.from({ length: 12 }, async (_, writer) => {
    const made = vaults[writer % vaults.length] as Made;
    let waiting: readonly Frame[] = [];
    while (isWriting) {
      if (waiting.length === 0) waiting = Array.from({ length: 1 + (writer % 5) }, () => entry());
      try {
        const era = (await lookAt(running.address, made, 0)).era;
        const pushed = await pushTo(running.address, made, era, waiting);
        if (pushed === null) continue;
        waiting.forEach(({ id }, index) => acknowledged.get(made.vault)?.set(id, pushed.seqs[index] as number));
        waiting = [];
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  });
  const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const count = () => [...acknowledged.values()].reduce((sum, { size }) => sum + size, 0);
  /** Until it works again, and then for as long as it is left to. */
  const work = async () => {
    for (const before = count(); count() === before; ) await sleep(20);
    await sleep(pause());
  };
  try {
    for (let times = 0; times < kills; times++) {
      await work();
      running = await interrupt(running);
    }
    await work();
  } finally {
    isWriting = false;
    await Promise.all(writers);
  }
  const found = await Promise.all(vaults.map((made) => look(running.address, made, acknowledged.get(made.vault) ?? new Map())));
  await running.stop();
  return {
    acknowledged: found.reduce((sum, one) => sum + one.acknowledged, 0),
    lost: found.reduce((sum, one) => sum + one.lost, 0),
    faults: found.flatMap(({ faults }) => faults),
  };
}

async function look(address: string, made: Made, acknowledged: ReadonlyMap<string, number>): Promise<Found> {
  const rows: Page["rows"][number][] = [];
  let page = await lookAt(address, made, 0);
  for (; page.rows.length > 0; page = await lookAt(address, made, rows.length)) rows.push(...page.rows);
  const places = new Map(rows.map(({ id, seq }) => [id, seq]));
  return {
    acknowledged: acknowledged.size,
    lost: [...acknowledged].filter(([id, seq]) => places.get(id) !== seq).length,
    faults: [
      ...(rows.every(({ seq }, index) => seq === index + 1) && rows.length === page.head ? [] : ["a gap"]),
      ...(places.size === rows.length ? [] : ["an entry twice"]),
      ...(told(chainOf(made.vault, rows)) === told(page.chain) ? [] : ["another chain"]),
    ],
  };
}

async function lookAt(address: string, made: Made, after: number): Promise<Page> {
  const { bytes } = await ask(address, "pull", { ids: { vault: made.vault }, who: tokenOf(made), query: `?after=${after}` });
  const page = readPage(bytes);
  if (page === null) throw new Error("This is no page.");
  return page;
}
