import { execFileSync, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import process from "node:process";
import { expect, it } from "vitest";
import { runKinds } from "./kinds.ts";

/** Seeds of an honest server, and of one that is set back; a tenth of it for each attack. */
const count = Number(process.env.SEEDS ?? 10_000);
/** The last whole run, for whoever reads and does not run. */
const kept = "tests/devices/last-long-run.json";
const share = 250;

it(`Y1 Y4 Y5 Y7 Y10 Y11 Y45 ${count} seeds of an honest server, as many set back, a tenth for each attack`, {
  timeout: 90 * 60_000,
}, async () => {
  const began = process.hrtime.bigint();
  const seeds = Object.fromEntries(runKinds.map((kind, at) => [kind, at < 2 ? count : Math.ceil(count / 10)]));
  const shares = Object.entries(seeds).flatMap(([kind, all]) =>
    Array.from({ length: Math.ceil(all / share) }, (_, at) => ({ kind, from: at * share, some: Math.min(share, all - at * share) })),
  );
  const faults: string[] = [];
  const work = async () => {
    for (let one = shares.shift(); one !== undefined; one = shares.shift()) faults.push(...(await simulated(one.kind, one.from, one.some)));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  if (count === 10_000) {
    const minutes = Math.round(Number(process.hrtime.bigint() - began) / 6e9) / 10;
    const [date] = new Date().toISOString().split("T");
    const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
    writeFileSync(kept, `${JSON.stringify({ date, commit, seeds, faults: faults.length, minutes }, null, 2)}\n`);
  }
  expect(faults).toEqual([]);
});

function simulated(kind: string, from: number, some: number): Promise<readonly string[]> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ["tools/run.mjs", "tests/devices/simulate.ts", kind, String(from), String(some), "--json"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let said = "";
    child.stdout.on("data", (part: Buffer) => {
      said += part.toString();
    });
    child.on("error", failed);
    child.on("close", () => {
      const line = said.trimEnd().split("\n").at(-1) ?? "";
      if (line.startsWith("[")) done(JSON.parse(line) as readonly string[]);
      else failed(new Error(`${kind} from seed ${from} on came to no end`));
    });
  });
}
