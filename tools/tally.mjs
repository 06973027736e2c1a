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

const counts = [
  // A file that does not load has no test to fail, so failed files count where they have no failed tests.
  counted("vitest.json", ({ numPassedTests, numFailedTests, success }) => ({
    passed: numPassedTests,
    failed: numFailedTests === 0 && success !== true ? 1 : numFailedTests,
  })),
  counted("e2e.json", ({ stats, errors }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length })),
  // Steps without a report of their own: types, lint, build, budgets.
  counted("steps.json", (steps) => ({
    passed: steps.filter((/** @type {any} */ step) => step.report === null && step.passed).length,
    failed: steps.filter((/** @type {any} */ step) => step.report === null && !step.passed).length,
  })),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
