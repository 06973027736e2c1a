import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";

const good = {
  "vitest.json": { numPassedTests: 10, numFailedTests: 0, success: true },
  "e2e.json": { stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 1 }, errors: [] },
  "steps.json": [
    { name: "types", passed: true, report: null },
    { name: "unit tests", passed: true, report: "reports/vitest.json" },
  ],
};

/** The closing line and the exit code for some reports. Null: the report is missing. */
function tally(changes: Readonly<Record<string, unknown>>) {
  const { lines, status } = tallied(changes);
  return [lines.at(-1), status];
}

function tallied(changes: Readonly<Record<string, unknown>>) {
  const folder = mkdtempSync(path.join(tmpdir(), "keel-reports-"));
  for (const [name, report] of Object.entries({ ...good, ...changes })) {
    if (report !== null) writeFileSync(path.join(folder, name), typeof report === "string" ? report : JSON.stringify(report));
  }
  const { stdout, status } = spawnSync(process.execPath, ["tools/tally.mjs", folder], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return { lines: stdout.trimEnd().split("\n"), status };
}

describe("the closing line of a test run", () => {
  it("adds up all reports; a step with a report of its own is not counted twice", () => {
    expect(tally({})).toEqual(["16 passed, 0 failed", 0]);
  });

  it("names a browser test that passed only the second time", () => {
    const specs = [
      { title: "late", file: "a.spec.ts", tests: [{ status: "flaky" }] },
      { title: "in time", file: "a.spec.ts", tests: [{ status: "expected" }] },
    ];
    const suites = [{ specs: [], suites: [{ specs }] }];
    const { lines, status } = tallied({ "e2e.json": { stats: { expected: 4, unexpected: 0, flaky: 1 }, errors: [], suites } });
    expect(lines).toEqual(["Passed only the second time:", "a.spec.ts: late", "16 passed, 0 failed"]);
    expect(status).toBe(0);
  });

  it.each([
    ["a failed unit test", { "vitest.json": { numPassedTests: 9, numFailedTests: 1, success: false } }, "15 passed, 1 failed"],
    ["a test file that does not load", { "vitest.json": { numPassedTests: 10, numFailedTests: 0, success: false } }, "16 passed, 1 failed"],
    ["a failed browser test", { "e2e.json": { stats: { expected: 4, unexpected: 1, flaky: 0 }, errors: [] } }, "15 passed, 1 failed"],
    [
      "browser tests that could not begin",
      { "e2e.json": { stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [{}] } },
      "11 passed, 1 failed",
    ],
    ["types that are wrong", { "steps.json": [{ name: "types", passed: false, report: null }] }, "15 passed, 1 failed"],
    [
      "an error outside any test",
      { "steps.json": [{ name: "unit tests", passed: false, report: "reports/vitest.json" }] },
      "15 passed, 1 failed",
    ],
    ["a missing report of the unit tests", { "vitest.json": null }, "6 passed, 1 failed"],
    ["a missing report of the browser tests", { "e2e.json": null }, "11 passed, 1 failed"],
    ["a report that was cut off", { "e2e.json": '{"stats":' }, "11 passed, 1 failed"],
    ["nothing at all", { "vitest.json": null, "e2e.json": null, "steps.json": null }, "0 passed, 3 failed"],
  ])("counts %s as a failure", (_, changes, line) => {
    expect(tally(changes)).toEqual([line, 1]);
  });
});
