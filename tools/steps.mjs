// @ts-check
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { root } from "./paths.mjs";

/** @typedef {{ name: string, command: readonly string[], report?: string }} Step  `report`: it writes its own, so it is not counted again */

/** @type {(name: string, ...command: string[]) => Step} */
const node = (name, ...command) => ({ name, command: [process.execPath, ...command] });
const bin = "node_modules";

/** One for each TypeScript configuration, and the two that look at the whole tree. @type {readonly Step[]} */
export const lookSteps = [
  ...["pure", "app", "node", "tests"].map((name) => node(`types (${name})`, `${bin}/typescript/bin/tsc`, "-p", `tsconfig.${name}.json`)),
  node("lint (biome)", `${bin}/@biomejs/biome/bin/biome`, "ci", "--max-diagnostics=50"),
  node("lint (knip)", `${bin}/knip/bin/knip.js`),
];
/** @type {Step} */
export const unitStep = { ...node("unit tests", `${bin}/vitest/vitest.mjs`, "run"), report: "reports/vitest.json" };
/**
 * Without what `npm test` alone runs: `x.slow.test.ts` takes seconds (lives, random texts, kills, flipped bits); `x.apart.test.ts` puts something
 * in the place of a module. The others share what they load, which takes half the time.
 * @type {Step}
 */
export const quickStep = { ...unitStep, command: [...unitStep.command, "--no-isolate", "--exclude", "**/*.{slow,apart}.test.ts"] };
export const buildStep = node("build", "tools/ensure.mjs", "build");
export const budgetStep = node("budgets", "tools/budgets.mjs");
/** @type {Step} */
export const browserStep = { ...node("browser tests", `${bin}/@playwright/test/cli.js`, "test"), report: "reports/e2e.json" };

/**
 * Runs every step, also after one that failed, and ends with one line for each.
 * @param {readonly Step[]} steps
 * @returns {boolean} whether all went well
 */
export function runSteps(steps) {
  rmSync(path.join(root, "reports"), { recursive: true, force: true });
  const done = steps.map((step) => {
    console.log(`\n— ${step.name}`);
    const [command = "", ...args] = step.command;
    const began = process.hrtime.bigint();
    const { status } = spawnSync(command, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
    const seconds = Number(process.hrtime.bigint() - began) / 1e9;
    return { ...step, passed: status === 0, seconds };
  });
  console.log("");
  for (const { name, passed, seconds } of done) console.log(`${passed ? "✓" : "✗"} ${name} (${seconds.toFixed(1)} s)`);
  const kept = done.map(({ name, passed, report }) => ({ name, passed, report: report ?? null }));
  mkdirSync(path.join(root, "reports"), { recursive: true });
  writeFileSync(path.join(root, "reports/steps.json"), JSON.stringify(kept));
  return done.every(({ passed }) => passed);
}
