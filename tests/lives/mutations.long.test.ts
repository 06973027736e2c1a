import { spawnSync } from "node:child_process";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { mutations } from "./mutations.ts";

describe("F4 F69 the tests see a break", () => {
  it("F4 nine in ten of the deliberate breaks are caught", { timeout: 5_400_000 }, () => {
    const { stdout, status } = spawnSync(process.execPath, ["tools/mutate.mjs"], { encoding: "utf8", maxBuffer: 1e8 });
    const { caught, missed } = JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "{}");
    console.log(stdout);
    expect(missed.length).toBeLessThanOrEqual(mutations.length / 10);
    expect(caught + missed.length).toBe(mutations.length);
    expect(status).toBe(0);
  });
});
