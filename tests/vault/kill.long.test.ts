import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { killWriters } from "./kill.ts";

const kills = Number(process.env.KILLS ?? 1_000);
/** The last whole run, for whoever reads and does not run. */
const kept = "tests/vault/last-long-run.json";

describe(`V66 ${kills} kills of a writing process`, () => {
  it("V66 at moments by chance: what was acknowledged is there, and the vault opens", { timeout: 45 * 60_000 }, async () => {
    const began = process.hrtime.bigint();
    const { faults, ...outcome } = await killWriters(kills);
    const minutes = Math.round(Number(process.hrtime.bigint() - began) / 6e9) / 10;
    if (kills === 1_000) {
      const [date] = new Date().toISOString().split("T");
      const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
      writeFileSync(kept, `${JSON.stringify({ date, commit, ...outcome, faults: faults.length, minutes }, null, 2)}\n`);
    }
    expect(faults).toEqual([]);
    expect(outcome.kills).toBeGreaterThanOrEqual(kills);
  });
});
