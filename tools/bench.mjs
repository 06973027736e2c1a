// @ts-check
/**
 * `npm run bench [-- NAME…]`: runs bench/NAME.ts, and every bench/NAME-PART.ts with it; without a name all of them but Lighthouse's,
 * which installs packages of its own and is named when it is wanted. Each prints one line of JSON a figure. Exit 1 when one does not hold.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { ensureBuilt, ensureInstalled } from "./ensure.mjs";
import { root } from "./paths.mjs";

/** Files of bench/ that others import. */
const shared = ["busy", "figure", "used"];
const all = readdirSync(path.join(root, "bench"))
  .filter((file) => /^[\w-]+\.ts$/.test(file))
  .map((file) => file.slice(0, -3))
  .filter((name) => !shared.includes(name))
  .sort();

ensureInstalled();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.some((file) => belongsTo(file, name)));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(", ")}. There are: ${all.join(", ")}.`);
  process.exit(64);
}
const chosen =
  wanted.length === 0 ? all.filter((name) => name !== "lighthouse") : all.filter((file) => wanted.some((name) => belongsTo(file, name)));
if (existsSync(path.join(root, "vite.config.ts"))) ensureBuilt();

// A process each, so that one does not warm up the next.
const held = chosen.map(
  (name) => spawnSync(process.execPath, ["tools/run.mjs", `bench/${name}.ts`], { cwd: root, stdio: "inherit" }).status === 0,
);
process.exit(held.every(Boolean) ? 0 : 1);

/** @param {string} file @param {string} name */
function belongsTo(file, name) {
  return file === name || file.startsWith(`${name}-`);
}
