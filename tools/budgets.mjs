// @ts-check
/** What is loaded before the first page can be used, and the model, in the built app, against bench/baselines.json. */
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
 * Every script and style sheet that stands between the address and a first page that can be used: those in the HTML, those named, and what
 * these import at once. What comes when nobody waits (the reader, the help page, the long lists of texts) is not among them.
 * @param {readonly string[]} also beginnings of paths: the first page, the worker that holds the log, and what they load by name
 */
function firstLoad(also) {
  const page = readFileSync(path.join(app, "index.html"), "utf8");
  const named = readdirSync(app, { recursive: true, encoding: "utf8" }).map((name) => `/${name.split(path.sep).join("/")}`);
  const wanted = [
    ...[...page.matchAll(/<(?:script|link)\b[^>]*?\s(?:src|href)="([^"]+\.(?:js|css))"/g)].map((found) => found[1] ?? ""),
    ...named.filter((name) => /\.(?:js|css)$/.test(name) && also.some((start) => name.startsWith(start))),
  ];
  for (const start of also) if (!named.some((name) => name.startsWith(start))) throw new Error(`Nothing begins with ${start}`);
  /** @type {Set<string>} */
  const loaded = new Set();
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    if (loaded.has(name)) continue;
    loaded.add(name);
    if (name.endsWith(".js")) wanted.push(...importsOf(name));
  }
  return [...loaded].sort();
}

/** @param {string} name @returns {readonly string[]} */
function importsOf(name) {
  const text = bytesOf(name).toString("utf8");
  const { module } = parseSync(name, text);
  const now = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  const exported = module.staticExports.flatMap(({ entries }) => entries.map((entry) => entry.moduleRequest?.value));
  return [...now, ...exported].flatMap((from) => (from === undefined ? [] : [path.posix.join(path.posix.dirname(name), from)]));
}

const first = firstLoad(budgets.firstLoad.also);
const models = readdirSync(app, { recursive: true, encoding: "utf8" }).filter((name) => /weights[^/]*\.bin$/.test(name));
const figures = [
  {
    name: "JavaScript and CSS to a usable first page, gzip",
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
