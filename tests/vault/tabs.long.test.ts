import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

it("V66 100 kills of a browser's tab that writes: what was acknowledged is there, and the vault opens", () => {
  const args = [
    "node_modules/@playwright/test/cli.js",
    "test",
    "tests/e2e/vault.spec.ts",
    "-g",
    "killed",
    "--retries",
    "0",
    "--output",
    "reports/tabs",
  ];
  const { status, stdout } = spawnSync(process.execPath, args, { env: { ...process.env, KEEL_KILLS: "100" }, encoding: "utf8" });
  expect(stdout).toContain("1 passed");
  expect(status).toBe(0);
});
