import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { build } from "vite";
import { describe, expect, it } from "vitest";
import { bombs, type Outcome } from "./bombs.ts";
import { readSpoiled } from "./spoiled.ts";

const inputs = 50_000;
/** MiB that the engine may use for objects, and seconds on the clock that a bomb may take. */
const heap = 512;
const patience = 600;
/** MiB of a process at most. */
const mostMebibytes = 384;
/** The last whole run, for whoever reads and does not run. */
const kept = "tests/chats/last-long-run.json";
const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();

describe("F80 whatever is handed in, long", () => {
  it("F80i fifty thousand exports that were cut and spoiled end in chats or a reason", { timeout: 45 * 60_000 }, async () => {
    const began = Date.now();
    await expect(readSpoiled(inputs)).resolves.toBeUndefined();
    keep("spoiled", { inputs, minutes: minutesSince(began) });
  });

  it("F80i every bomb ends in chats or a reason, each in a process of its own with little memory", { timeout: 90 * 60_000 }, async () => {
    const began = Date.now();
    const [folder, script] = await builtReader();
    const ends: { name: string; seconds: number; mebibytes: number; outcome: Outcome }[] = [];
    try {
      for (const [place, { name }] of bombs.entries()) {
        const { stdout } = await alone(process.execPath, [`--max-old-space-size=${heap}`, script, String(place), "1"], {
          timeout: patience * 1_000,
        });
        ends.push({ name, ...JSON.parse(stdout) });
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    const [slowest] = [...ends].sort((x, y) => y.seconds - x.seconds);
    const [largest] = [...ends].sort((x, y) => y.mebibytes - x.mebibytes);
    const reasons = [...new Set(ends.flatMap(({ outcome }) => ("reason" in outcome ? [outcome.reason] : [])))];
    keep("bombs", { count: ends.length, heap, slowest, largest, reasons, minutes: minutesSince(began) });
    expect(largest?.mebibytes).toBeLessThan(mostMebibytes);
    for (const { name, outcome } of ends) expect([name, "reason" in outcome || outcome.entries > 0]).toEqual([name, true]);
  });
});

const alone = promisify(execFile);

function keep(part: string, found: object): void {
  const [date] = new Date().toISOString().split("T");
  const all = existsSync(kept) ? JSON.parse(readFileSync(kept, "utf8")) : {};
  writeFileSync(kept, `${JSON.stringify({ ...all, [part]: { date, commit, ...found } }, null, 2)}\n`);
}

function minutesSince(began: number): number {
  return Math.round((Date.now() - began) / 6_000) / 10;
}

/** What reads one bomb as one file: Node 20 strips no types. */
async function builtReader(): Promise<readonly [folder: string, script: string]> {
  const parent = path.resolve("node_modules/.cache/keel");
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(path.join(parent, "bombs-"));
  await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      ssr: path.resolve("tests/chats/bomb-alone.ts"),
      outDir: folder,
      target: "node20",
      rolldownOptions: { output: { entryFileNames: "bomb.mjs" } },
    },
  });
  return [folder, path.join(folder, "bomb.mjs")];
}
