/** Lighthouse on the built app, mobile, on this machine: the median of five runs. Its packages are its own: bench/lighthouse/package.json. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { serve } from "#server";
import { chromiumFlags, chromiumPath } from "../tools/chromium.mjs";
import { median, say } from "./figure.ts";

/** What is used of a report. */
interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue: number }>>;
}

const folder = path.resolve("bench/lighthouse");
const runs = 5;

if (!existsSync(path.join(folder, "node_modules/lighthouse"))) {
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--prefer-offline"], { cwd: folder, stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error("Lighthouse could not be installed");
}
const served = await serve({ folder: "dist/app", port: 0 });
if (served.type !== "listening") throw new Error(`The app cannot be served: ${served.type}`);
const browser = await chromiumPath();
const kept = mkdtempSync(path.join(tmpdir(), "keel-lighthouse-"));
try {
  const reports: Report[] = [];
  for (let run = 0; run < runs; run += 1) reports.push(await lighthouse(served.address, path.join(kept, `${run}.json`)));
  const score = (category: string) => Math.round(median(reports.map(({ categories }) => (categories[category]?.score ?? 0) * 100)));
  const time = (audit: string) => Math.round(median(reports.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN)));
  const figure = (name: string, value: number, unit: string, reach: string) => say({ bench: "lighthouse", name, value, unit, reach });
  figure("performance", score("performance"), "points", "≥ 95");
  figure("accessibility", score("accessibility"), "points", "= 100");
  figure("best practices", score("best-practices"), "points", "= 100");
  figure("largest contentful paint", time("largest-contentful-paint"), "ms", "–");
  figure("total blocking time", time("total-blocking-time"), "ms", "–");
  figure("bytes transferred", time("total-byte-weight"), "bytes", "–");
} finally {
  await served.close();
  rmSync(kept, { recursive: true, force: true });
}

/** One run in a process of its own; the server stays in this one, so the run may not block it. */
async function lighthouse(address: string, output: string): Promise<Report> {
  const args = [
    path.join(folder, "node_modules/lighthouse/cli/index.js"),
    address,
    "--quiet",
    "--output=json",
    `--output-path=${output}`,
    "--only-categories=performance,accessibility,best-practices",
    `--chrome-flags=${["--headless=new", ...chromiumFlags].join(" ")}`,
  ];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, CHROME_PATH: browser, LC_ALL: "en_US.UTF-8" },
    stdio: ["ignore", 2, 2],
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`Lighthouse ended with ${code}`);
  return JSON.parse(readFileSync(output, "utf8"));
}
