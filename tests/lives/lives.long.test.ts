import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { liveOnAllCores } from "./many-lives.ts";
import { properties } from "./properties.ts";

const count = Number(process.env.LIVES ?? 10_000);
/** The last whole run, for whoever reads and does not run. */
const kept = "tests/lives/last-long-run.json";

describe(`${count} random lives`, () => {
  it("F4 F25 F27 F32 F50 F64 every property holds on every day of each", { timeout: 45 * 60_000 }, async () => {
    const began = process.hrtime.bigint();
    const outcomes = await liveOnAllCores(count);
    const minutes = Math.round(Number(process.hrtime.bigint() - began) / 6e9) / 10;
    const faults = properties.flatMap(({ title }) => outcomes.get(title)?.faults.map((fault) => `${title}: ${fault}`) ?? []);
    const checks = Object.fromEntries(properties.map(({ title }) => [title, outcomes.get(title)?.checks ?? 0]));
    if (count === 10_000) {
      const [date] = new Date().toISOString().split("T");
      const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
      writeFileSync(
        kept,
        `${JSON.stringify({ date, commit, lives: count, days: count * 120, minutes, faults: faults.length, checks }, null, 2)}\n`,
      );
    }
    expect(faults).toEqual([]);
    for (const { title } of properties) expect(checks[title], title).toBeGreaterThan(0);
  });
});
