// @ts-check
/**
 * Adds up the reports of a test run and prints the closing line `N passed, N failed`. A report that is missing or cannot be read
 * counts as a failure: a run that broke before it began has not passed.
 *
 *   node tools/tally.mjs [FOLDER]     the reports' folder, `reports` if not given
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";

/** @typedef {{ passed: number, failed: number }} Count */

const folder = process.argv[2] ?? "reports";

/**
 * @param {string} name
 * @param {(report: any) => Count} count
 * @returns {Count}
 */
function counted(name, count) {
  try {
    return count(JSON.parse(readFileSync(path.join(folder, name), "utf8")));
  } catch {
    console.log(`${path.join(folder, name)} is missing or cannot be read.`);
    return { passed: 0, failed: 1 };
  }
}

/**
 * Names of the browser tests that failed once and then passed.
 * @param {any} suite
 * @returns {string[]}
 */
function secondTime({ suites = [], specs = [] }) {
  const own = specs.filter((/** @type {any} */ spec) => spec.tests.some((/** @type {any} */ test) => test.status === "flaky"));
  return [...own.map((/** @type {any} */ spec) => `${spec.file}: ${spec.title}`), ...suites.flatMap(secondTime)];
}

const unit = counted("vitest.json", ({ numPassedTests, numFailedTests, success }) => ({
  passed: numPassedTests,
  // A file that does not load has no test to fail.
  failed: numFailedTests === 0 && success !== true ? 1 : numFailedTests,
}));
const browser = counted("e2e.json", ({ stats, errors, suites }) => {
  if (stats.flaky > 0) console.log(`Passed only the second time:\n${suites.flatMap(secondTime).join("\n")}`);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
});
const steps = counted("steps.json", (/** @type {any[]} */ all) => {
  // Steps without a report count themselves: types, lint, build, budgets. One with a report counts only if it failed and its report does not
  // say so: an error outside any test.
  const failedBeside = (/** @type {any} */ step) => !step.passed && (step.report?.endsWith("vitest.json") ? unit : browser).failed === 0;
  return {
    passed: all.filter((step) => step.report === null && step.passed).length,
    failed: all.filter((step) => (step.report === null ? !step.passed : failedBeside(step))).length,
  };
});
const counts = [unit, browser, steps];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
