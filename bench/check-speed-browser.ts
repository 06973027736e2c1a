/** How long one keystroke takes in a real browser: in the worker, and on the main thread of a page that is slowed down six times. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { chromium, type Page } from "@playwright/test";
import { serve } from "#server";
import { atNoon, enter, field } from "../tests/e2e/app.ts";
import { chromiumFlags, chromiumPath } from "../tools/chromium.mjs";
import { buildPage, isolate } from "../tools/page.ts";
import { type Figure, say } from "./figure.ts";

const bench = "check-speed-browser";
const work = { drafts: draftsOf(500, 12), typed: 50, rounds: 5 };
/** Throttling by the browser's own tools does not reach workers, so the slowed-down reading runs on the main thread. */
const slowDown = 6;

for (const figure of await keystrokes()) say(figure);

/** The figures of one keystroke in a draft of 500 characters: p99, the best of five rounds. */
export async function keystrokes(): Promise<readonly Figure[]> {
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumFlags });
  const folder = await speedPage();
  try {
    const figure = (name: string, value: number, reach: string): Figure => ({
      bench,
      name,
      value: Math.round(value * 100) / 100,
      unit: "ms",
      reach,
    });
    const [worker, main] = await on(folder, async (address) => {
      const page = await browser.newPage();
      await page.goto(address);
      return [bestP99(await inWorker(page)), bestP99(await onMainThread(page))] as const;
    });
    const drawn = await on(process.env.KEEL_APP ?? "dist/app", async (address) => {
      const page = await browser.newPage({ baseURL: address, viewport: { width: 390, height: 844 } });
      await atNoon(page.context());
      return bestP99(await drawing(page));
    });
    return [
      figure("one keystroke, 500 characters, read in the worker, p99", worker, "≤ 8"),
      figure("one keystroke, 500 characters, read on the main thread at 6×, p99", main, "≤ 40"),
      figure("one keystroke, 500 characters, drawn by the app on the main thread at 6×, p99", drawn, "≤ 40"),
    ];
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

async function inWorker(page: Page): Promise<number[][]> {
  return page.evaluate(
    (todo) =>
      new Promise<number[][]>((resolve, reject) => {
        const worker = new Worker("/index.js", { type: "module" });
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(todo);
      }),
    work,
  );
}

async function onMainThread(page: Page): Promise<number[][]> {
  await slow(page);
  return page.evaluate(
    (todo) => (globalThis as unknown as { timeKeystrokes(work: typeof todo): Promise<number[][]> }).timeKeystrokes(todo),
    work,
  );
}

/** From the letter to the page that stands: the app takes it, draws the copy behind the field, and the browser lays it out. */
async function drawing(page: Page): Promise<number[][]> {
  await enter(page);
  await field(page).fill(work.drafts[0] ?? "");
  await page.locator(".finding, .verdict[data-v=send], .verdict[data-v=wait]").first().waitFor();
  await slow(page);
  return page.evaluate(async ({ drafts, typed, rounds }) => {
    const area = document.querySelector<HTMLTextAreaElement>("#draft");
    if (area === null) throw new Error("There is no field");
    const times: number[][] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const taken: number[] = [];
      for (const draft of drafts.slice(0, 4)) {
        for (let length = draft.length - typed + 1; length <= draft.length; length += 1) {
          area.value = draft.slice(0, length);
          const began = performance.now();
          area.dispatchEvent(new Event("input", { bubbles: true }));
          await Promise.resolve();
          void document.body.offsetHeight;
          taken.push(performance.now() - began);
          await new Promise((done) => setTimeout(done));
        }
      }
      if (round > 0) times.push(taken);
    }
    return times;
  }, work);
}

async function slow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowDown });
}

async function on<T>(folder: string, run: (address: string) => Promise<T>): Promise<T> {
  const served = await serve({ folder, port: 0 });
  if (served.type !== "listening") throw new Error(`${folder} cannot be served: ${served.type}`);
  try {
    return await run(served.address);
  } finally {
    await served.close();
  }
}

/** A page with nothing but the check in it. */
async function speedPage(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "keel-speed-"));
  await buildPage({ input: "bench/check-speed/page.ts", into: folder, name: "index" });
  writeFileSync(path.join(folder, "weights.bin"), readFileSync("src/check/model/weights.bin"));
  isolate(folder);
  return folder;
}

/** Drafts of the corpus put together until each has that many characters. */
function draftsOf(length: number, count: number): readonly string[] {
  const folder = "src/check/corpus/drafts";
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => readFileSync(path.join(folder, name), "utf8").trim().split("\n"))
    .map((line) => JSON.parse(line).text as string);
  const joined = texts.join(" ");
  const stride = Math.floor(joined.length / count);
  return Array.from({ length: count }, (_, index) => joined.slice(index * stride, index * stride + length));
}

function bestP99(rounds: readonly (readonly number[])[]): number {
  return Math.min(...rounds.map((taken) => [...taken].sort((a, b) => a - b)[Math.floor(taken.length * 0.99)] ?? Number.NaN));
}
