import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";

/** What a process took, from its start to its end. */
export interface Used {
  /** Seconds of processor time, its own and the system's. */
  readonly cpu: number;
  /** MiB at most. */
  readonly memory: number;
}

/** The command as it is built. */
export const keel = path.resolve("dist/cli/keel.js");

/** Runs a program of Node to its end. @param check throws when what it wrote is wrong */
export function used(args: readonly string[], check: (output: string) => void): Used {
  const folder = mkdtempSync(path.join(tmpdir(), "keel-used-"));
  const usage = path.join(folder, "usage.json");
  try {
    const { stdout, status } = spawnSync(process.execPath, ["--import", path.resolve("bench/chats/usage.mjs"), ...args], {
      encoding: "utf8",
      env: { ...process.env, KEEL_USAGE: usage },
      stdio: ["ignore", "pipe", 2],
    });
    if (status !== 0) throw new Error(`${args[0]} ended with ${status}`);
    check(stdout);
    const { cpu, memory } = JSON.parse(readFileSync(usage, "utf8"));
    return { cpu: cpu / 1e6, memory: memory / 1_024 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Whether `keel chat --json` found so many entries, and whether it looked back at them. @throws where it did not */
export function checkChat(entries: number, looksBack: boolean): (output: string) => void {
  return (output) => {
    const found = JSON.parse(output);
    if (found.entries !== entries) throw new Error(`keel chat found ${found.entries} entries, not ${entries}`);
    if ((found.analysis !== null) !== looksBack) throw new Error(`keel chat ${looksBack ? "did not look back" : "looked back"}`);
  };
}
