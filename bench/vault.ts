/** How fast a vault of 50,000 entries opens, is added to, is written to a backup and comes back, in a real browser. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import { serve } from "#server";
import type { Entry } from "../src/formula/entry.ts";
import { lifeOf } from "../tests/lives/life.ts";
import { personas } from "../tests/lives/personas.ts";
import { chromiumFlags, chromiumPath } from "../tools/chromium.mjs";
import { buildPage, isolate } from "../tools/page.ts";
import { say } from "./figure.ts";
import type { Times, Todo } from "./vault/page.ts";

const bench = "vault";
const many = 50_000;
const rounds = 5;
/** Slowing down by the browser's own tools does not reach workers. */
const slowDown = 6;

const folder = await benchPage();
const served = await serve({ folder, port: 0 });
if (served.type !== "listening") throw new Error(`${folder} cannot be served: ${served.type}`);
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumFlags });
try {
  const page = await browser.newPage();
  await page.goto(served.address);
  await page.evaluate(() => (globalThis as unknown as { fill(): Promise<void> }).fill());
  const here = await inWorker(page, { rounds, short: false });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowDown });
  const slow = await page.evaluate((todo) => (globalThis as unknown as { measure(todo: Todo): Promise<Times> }).measure(todo), {
    rounds,
    short: true,
  });
  const time = (name: string, value: number, reach: string) => say({ bench, name, value: Math.round(value * 10) / 10, unit: "ms", reach });
  const best = (values: readonly number[]) => Math.min(...values);
  const sorted = [...here.append].sort((a, b) => a - b);
  time("open and fold 50,000 entries, in the worker", best(here.open), "≤ 700");
  time("open and fold 50,000 entries, on the main thread at 6×", best(slow.open), "≤ 3000");
  time("one entry to durable, p95", sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN, "≤ 20");
  time("passphrase to key, in the worker", best(here.derive), "≤ 500");
  time("passphrase to key, on the main thread at 6×", best(slow.derive), "≤ 3000");
  time("backup of 50,000 entries, written", best(here.backup), "≤ 3000");
  time("backup of 50,000 entries, brought in and folded", best(here.restore), "–");
  say({ bench, name: "a restored backup gives the identical situation", value: here.same ? 1 : 0, unit: "of 1", reach: "= 1" });
} finally {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true });
}

function inWorker(page: Page, todo: Todo): Promise<Times> {
  return page.evaluate(
    (given) =>
      new Promise<Times>((resolve, reject) => {
        const worker = new Worker("/index.js", { type: "module" });
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(given);
      }),
    todo,
  );
}

/** A page with nothing but the vault and the formula in it, and the entries beside it. */
async function benchPage(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "keel-vault-"));
  await buildPage({ input: "bench/vault/page.ts", into: folder, name: "index" });
  writeFileSync(path.join(folder, "entries.json"), JSON.stringify(entriesOf(many)));
  isolate(folder);
  return folder;
}

/** Simulated lives of every persona, one after the other, with seeds of their own. */
function entriesOf(count: number): readonly Entry[] {
  const entries: Entry[] = [];
  for (let seed = 1; entries.length < count; seed++)
    for (const persona of personas) entries.push(...lifeOf(persona, seed * 1_000 + entries.length).days.flatMap(({ arrives }) => arrives));
  return entries.slice(0, count);
}
