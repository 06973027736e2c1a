// @ts-check
/**
 * Makes the checkout ready: installs what is missing, builds what is stale. Only Node is needed to run it.
 *
 *   node tools/ensure.mjs [install] [build] [browser]     nothing named: install and build
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { root } from "./paths.mjs";

/** What a build is made from. A change in any of them makes `dist` stale. */
const sources = [
  "src",
  "public",
  "index.html",
  "vite.config.ts",
  "package.json",
  "package-lock.json",
  "tools/build.mjs",
  "tools/headers.ts",
  "tools/offline.ts",
];
/** npm writes its own note of what it installed a moment before or after the lock file. */
const tolerance = 5_000;

/** Installs exactly what the lock file says, when `node_modules` is missing or older than it. Ends the process when npm fails. */
export function ensureInstalled() {
  const installed = modified("node_modules/.package-lock.json");
  if (installed !== null && installed + tolerance >= (modified("package-lock.json") ?? 0)) return;
  console.error("Installing what Keel needs (npm ci) …");
  // NODE_ENV=production would leave out the tools that build the app.
  run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund", "--prefer-offline"]);
}

/** Builds the app and the command line tool, when `dist` is missing or older than what it is made from. */
export function ensureBuilt() {
  const built = modified("dist/built");
  if (built !== null && built >= Math.max(...sources.map(newest))) return;
  console.error("Building …");
  run(process.execPath, ["tools/build.mjs"]);
}

/** Finds or unpacks the browser that the tests use. */
export async function ensureBrowser() {
  const { chromiumPath } = await import("./chromium.mjs");
  return chromiumPath();
}

/** @param {string} name @returns {number | null} milliseconds, or null when there is no such file */
function modified(name) {
  const file = path.join(root, name);
  return existsSync(file) ? statSync(file).mtimeMs : null;
}

/** The newest change below a path, folders included, so that a file that went away counts too. @param {string} name @returns {number} */
function newest(name) {
  const own = modified(name);
  if (own === null) return 0;
  const file = path.join(root, name);
  if (!statSync(file).isDirectory()) return own;
  return readdirSync(file).reduce((latest, child) => Math.max(latest, newest(path.join(name, child))), own);
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  // What a build says is no result: it goes to standard error.
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = process.argv.length > 2 ? process.argv.slice(2) : ["install", "build"];
  if (wanted.includes("install")) ensureInstalled();
  if (wanted.includes("build")) ensureBuilt();
  if (wanted.includes("browser")) console.log(await ensureBrowser());
}
