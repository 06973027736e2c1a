/** Every kind of run, and what its seeds come to. */
import { attackedRun } from "./attacked.ts";
import { attacks } from "./attacks.ts";
import { honestRun } from "./honest.ts";

/** A server that keeps its word, the same with servers and devices put back to an earlier day, and each attack. */
export const runKinds: readonly string[] = ["honest", "set-back", ...attacks.map(({ name }) => name)];

/** @returns a line for each seed in which something was not as it must be */
export async function faultsOf(kind: string, from: number, count: number): Promise<readonly string[]> {
  const attack = attacks.find(({ name }) => name === kind);
  const faults: string[] = [];
  for (let seed = from; seed < from + count; seed++) {
    const found = attack === undefined ? await honestRun(seed, kind === "set-back") : await attackedRun(seed, attack);
    if (found.length > 0) faults.push(`${kind} ${seed}: ${found.join("; ")}`);
  }
  return faults;
}
