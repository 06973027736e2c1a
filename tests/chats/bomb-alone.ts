/** Reads one bomb in a process of its own, and says what came of it: the process is given its place in the list. */
import process from "node:process";
import { bombs, readBomb } from "./bombs.ts";

const bomb = bombs[Number(process.argv[2])];
if (bomb === undefined) throw new Error("no such bomb");
const outcome = await readBomb(bomb, Number(process.argv[3]));
// The most that the process ever held, in kibibytes, and microseconds of the processor.
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const seconds = Math.round((userCPUTime + systemCPUTime) / 100_000) / 10;
process.stdout.write(JSON.stringify({ seconds, mebibytes: Math.round(maxRSS / 1_024), outcome }));
