/** What is timed, in a worker and on the main thread of a page: the same code, because slowing a processor down does not reach workers. */
import { type Entry, openLog } from "#formula";
import { createVault, floor, keyOfPassphrase, memoryStore, openBackup, openVault, type Vault, writeBackup } from "#vault";
import { openKept } from "../../src/app/storage/indexed-db.ts";
import { source } from "../../src/app/worker/keeper.ts";

export interface Todo {
  readonly rounds: number;
  /** Measures only what is asked of a slow main thread. */
  readonly short: boolean;
}

export interface Times {
  readonly open: readonly number[];
  readonly derive: readonly number[];
  readonly append: readonly number[];
  readonly backup: readonly number[];
  readonly restore: readonly number[];
  readonly same: boolean;
}

const tools = { source };
const name = "bench";

async function timed<Result>(work: () => Promise<Result>): Promise<readonly [number, Result]> {
  const began = performance.now();
  const result = await work();
  return [performance.now() - began, result];
}

/** Makes a vault that holds everything; once for all measurements. */
async function fill(): Promise<void> {
  const kept = await openKept(name);
  const entries = (await (await fetch("/entries.json")).json()) as Entry[];
  const made = await createVault<Entry>(kept.store, { type: "device", key: await kept.deviceKey() }, tools);
  if (made.type === "open") await made.vault.log.append(entries);
  await kept.store.close();
}

/** From the key in the platform's hands to a situation: read, opened, parsed, validated, folded. */
async function openAll(): Promise<{ readonly vault: Vault<Entry>; readonly situation: unknown }> {
  const kept = await openKept(name);
  const opened = await openVault<Entry>(kept.store, { type: "device", key: await kept.deviceKey() }, tools);
  if (opened.type !== "open") throw new Error(opened.type);
  return { vault: opened.vault, situation: openLog(opened.vault.log.entries).situation };
}

async function measure({ rounds, short }: Todo): Promise<Times> {
  const open: number[] = [];
  const derive: number[] = [];
  for (let round = 0; round < rounds; round++) {
    open.push((await timed(openAll))[0]);
    derive.push((await timed(() => keyOfPassphrase("calm water under a wide sky", source(16), floor)))[0]);
  }
  if (short) return { open, derive, append: [], backup: [], restore: [], same: true };

  const { vault, situation } = await openAll();
  const backup: number[] = [];
  const restore: number[] = [];
  let same = true;
  for (let round = 0; round < rounds; round++) {
    const [written, file] = await timed(() => writeBackup(vault, tools));
    backup.push(written);
    const words = vault.words();
    const [restored, again] = await timed(async () => {
      const read = await openBackup<Entry>(file ?? new Uint8Array(), { type: "phrase", words }, tools);
      const made = await createVault<Entry>(memoryStore(), { type: "device", key: await anyKey() }, tools);
      if (read.type !== "backup" || made.type !== "open") throw new Error("The backup does not open");
      await made.vault.log.merge(read);
      return openLog(made.vault.log.entries).situation;
    });
    restore.push(restored);
    same &&= JSON.stringify(again) === JSON.stringify(situation);
  }
  const append: number[] = [];
  const chapter = vault.log.entries[0]?.chapter ?? "c1";
  for (let n = 0; n < 400; n++) {
    const envelope = { id: crypto.randomUUID(), lamport: 10_000_000 + n, at: Date.now(), offset: 0, device: "bench", chapter };
    const entry: Entry = {
      ...envelope,
      kind: "journal",
      v: 1,
      body: { prompt: "free", text: "A quiet day by the water, and nothing sent." },
    };
    append.push((await timed(() => vault.log.append([entry])))[0]);
  }
  return { open, derive, append, backup, restore, same };
}

async function anyKey(): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", source(32) as Uint8Array<ArrayBuffer>, "HKDF", false, ["deriveBits"]);
}

if ("document" in globalThis) Object.assign(globalThis, { fill, measure });
else
  addEventListener("message", async ({ data }: MessageEvent<Todo>) => {
    postMessage(await measure(data));
  });
