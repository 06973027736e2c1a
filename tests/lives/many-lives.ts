/** Random lives on every core: each process lives through a share of the seeds and tells what it found. */
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import process from "node:process";
import type { Outcome } from "./walk.ts";

/** Seeds that one process takes at a time, at most. */
const mostShare = 250;

export async function liveOnAllCores(count: number): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const share = Math.min(mostShare, Math.ceil(count / availableParallelism()));
  let next = 0;
  const work = async () => {
    while (next < count) {
      const from = next;
      next += share;
      for (const { title, checks, faults } of await live(from, Math.min(share, count - from))) {
        const known = outcomes.get(title) ?? { checks: 0, faults: [] };
        outcomes.set(title, { checks: known.checks + checks, faults: [...known.faults, ...faults] });
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return outcomes;
}

type Told = Outcome & { readonly title: string };

function live(from: number, count: number): Promise<readonly Told[]> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ["tools/run.mjs", "tests/lives/live.ts", String(from), String(count), "--json"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let said = "";
    child.stdout.on("data", (part: Buffer) => {
      said += part.toString();
    });
    child.on("error", failed);
    child.on("close", () => {
      const line = said.trimEnd().split("\n").at(-1) ?? "";
      if (line.startsWith("[")) done(JSON.parse(line) as readonly Told[]);
      else failed(new Error(`the lives from seed ${from} on came to no end`));
    });
  });
}
