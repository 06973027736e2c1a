// @ts-check
/**
 * Breaks the rules of the formula and of sync one by one, in a copy of the tree, and looks whether the tests turn red. Prints a line for each break and
 * ends with one line of JSON, `{"mutations":…,"caught":…,"missed":[…]}`. Exit 1 below nine in ten, 2 when the tests are red before any break.
 *
 *   node tools/mutate.mjs [ID…]     all of tests/lives/mutations.ts, or those that are named
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { root } from "./paths.mjs";
import { runFile } from "./run.mjs";

/** What the tests read; the checkout itself is never written. */
const copied = ["src", "tests", "tools", "docs", "package.json", "tsconfig.base.json", "vitest.config.ts"];
/** Random lives in the short run; the written ones come with it. */
const lives = "25";
const wanted = 0.9;

const { mutations } = /** @type {{ mutations: readonly import("../tests/lives/mutations/mutation.ts").Mutation[] }} */ (
  await runFile("tests/lives/mutations.ts")
);
const names = process.argv.slice(2);
const chosen = mutations.filter(({ id }) => names.length === 0 || names.includes(id));
if (chosen.length === 0) {
  console.error(`There is no such break. There are: ${mutations.map(({ id }) => id).join(", ")}.`);
  process.exit(64);
}

const copy = mkdtempSync(path.join(tmpdir(), "keel-mutate-"));
process.on("exit", () => rmSync(copy, { recursive: true, force: true }));
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.on(signal, () => process.exit(130));
for (const name of copied) cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
symlinkSync(path.join(root, "node_modules"), path.join(copy, "node_modules"));

for (const room of new Set(chosen.map(({ file }) => file.startsWith("src/formula/"))))
  if (!isGreen(room ? "src/formula/" : "src/sync/")) {
    console.error("The tests are red without any break.");
    process.exit(2);
  }
const missed = chosen.filter(({ id, file, text, instead, breaks }) => {
  const place = path.join(copy, file);
  const whole = readFileSync(place, "utf8");
  if (whole.split(text).length !== 2) throw new Error(`${id}: its text does not stand once in ${file}`);
  writeFileSync(
    place,
    whole.replace(text, () => instead),
  );
  const began = process.hrtime.bigint();
  const isMissed = isGreen(file);
  writeFileSync(place, whole);
  const seconds = (Number(process.hrtime.bigint() - began) / 1e9).toFixed(0);
  console.log(`${isMissed ? "✗ missed" : "✓ caught"} ${id} (${breaks}; ${seconds} s)`);
  return isMissed;
});
const caught = chosen.length - missed.length;
console.log(JSON.stringify({ mutations: chosen.length, caught, missed: missed.map(({ id }) => id) }));
process.exit(caught >= chosen.length * wanted ? 0 : 1);

/**
 * The unit tests of the room first: most breaks fall there, and they are quick. Then a short run of what crosses rooms.
 * @param {string} file that is broken
 */
function isGreen(file) {
  if (!file.startsWith("src/formula/"))
    return (
      passes(["src/sync", "tests/devices/sync.test.ts", "tests/devices/twin-server.test.ts"]) && passes(["tests/devices/devices.test.ts"])
    );
  return passes(["src/formula"]) && passes(["tests/lives/lives.slow.test.ts", "tests/lives/position.slow.test.ts"]);
}

/** @param {readonly string[]} files */
function passes(files) {
  const { status } = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", "--bail", "1", "--reporter", "dot", ...files], {
    cwd: copy,
    stdio: "ignore",
    // A break may be one that never comes to an end.
    timeout: 180_000,
    killSignal: "SIGKILL",
    env: { ...process.env, LIVES: lives },
  });
  return status === 0;
}
