// @ts-check
/** Loaded before a program: when it ends, its processor time (µs) and most memory (KiB) go into the file that KEEL_USAGE names. */
import { writeFileSync } from "node:fs";
import process from "node:process";

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(process.env.KEEL_USAGE ?? "", JSON.stringify({ cpu: userCPUTime + systemCPUTime, memory: maxRSS }));
});
