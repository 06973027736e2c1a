/**
 * Seeds of the simulation without a test around them, one line for each fault:
 *
 *   node tools/run.mjs tests/devices/simulate.ts KIND FROM COUNT      KIND as in tests/devices/kinds.ts
 *
 * With --json at the end one line of JSON instead.
 */
import process from "node:process";
import { faultsOf, runKinds } from "./kinds.ts";

const [kind = "", from, count] = process.argv.slice(2);
if (!runKinds.includes(kind)) {
  console.error(`There is no such kind. There are: ${runKinds.join(", ")}.`);
  process.exit(64);
}
const faults = await faultsOf(kind, Number(from), Number(count));
if (process.argv.includes("--json")) console.log(JSON.stringify(faults));
else for (const fault of faults) console.log(fault);
if (faults.length > 0) process.exitCode = 1;
