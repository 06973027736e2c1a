// @ts-check
/** What is loaded before the first screen can be used, and the model, in the built app, against bench/baselines.json. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { gzipSync } from "node:zlib";
import { parseSync } from "vite";
import { root } from "./paths.mjs";

const app = path.join(root, "dist/app");
const { budgets } = JSON.parse(readFileSync(path.join(root, "bench/baselines.json"), "utf8"));

/** @param {string} name from the root of the app, with a slash first */
const bytesOf = (name) => readFileSync(path.join(app, name));

/**
 * Every script and style sheet that the page loads by itself: those in the HTML, what these import, and what they import later
 * unless it is known to be fetched after the first screen stands.
 * @param {readonly string[]} later beginnings of file names
 */
function firstLoad(later) {
  const page = readFileSync(path.join(app, "index.html"), "utf8");
  const wanted = [...page.matchAll(/<(?:script|link)\b[^>]*?\s(?:src|href)="([^"]+\.(?:js|css))"/g)].map((found) => found[1] ?? "");
  /** @type {Set<string>} */
  const loaded = new Set();
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    if (loaded.has(name)) continue;
    loaded.add(name);
    if (name.endsWith(".js"))
      wanted.push(...importsOf(name).filter((each) => !later.some((start) => path.posix.basename(each).startsWith(start))));
  }
  return [...loaded].sort();
}

/** @param {string} name @returns {readonly string[]} */
function importsOf(name) {
  const text = bytesOf(name).toString("utf8");
  const { module } = parseSync(name, text);
  const now = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  const exported = module.staticExports.flatMap(({ entries }) => entries.map((entry) => entry.moduleRequest?.value));
  const lazy = module.dynamicImports.map(
    ({ moduleRequest }) => /^["'`](.*)["'`]$/.exec(text.slice(moduleRequest.start, moduleRequest.end))?.[1],
  );
  return [...now, ...exported, ...lazy].flatMap((from) => (from === undefined ? [] : [path.posix.join(path.posix.dirname(name), from)]));
}

const first = firstLoad(budgets.firstLoad.later);
const models = readdirSync(app, { recursive: true, encoding: "utf8" }).filter((name) => /weights[^/]*\.bin$/.test(name));
const figures = [
  {
    name: "first load, JavaScript and CSS, gzip",
    bytes: first.reduce((sum, name) => sum + gzipSync(bytesOf(name), { level: 9 }).length, 0),
    ...budgets.firstLoad,
  },
  { name: "model file", bytes: models.reduce((sum, name) => sum + bytesOf(name).length, 0), ...budgets.model },
];
let broken = first.length === 0 || models.length !== 1;
if (models.length !== 1) console.log(`There should be one model file in the app, and there are ${models.length}.`);
for (const { name, bytes, limit, measured } of figures) {
  const grown = bytes > measured * 1.05;
  if (bytes > limit || grown) broken = true;
  console.log(`${name}: ${bytes} bytes, at most ${limit}${bytes > limit ? ": too much" : ""}`);
  if (grown && bytes <= limit)
    console.log(`  It was ${measured}. Write the new number into bench/baselines.json, and why into the commit.`);
}
console.log(`  ${first.join(" ")}`);
process.exit(broken ? 1 : 0);
