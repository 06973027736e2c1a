/** A PostgreSQL for the time of a test: a cluster in a folder of its own, on a socket in it, as a user that is not root. */
import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";

export interface Cluster {
  readonly url: string;
  /** Where its programs lie. */
  readonly bin: string;
  readonly data: string;
  start(): void;
  /** All of its processes at once, as when the machine goes. */
  kill(): void;
  stop(): void;
}

const installed = "/usr/lib/postgresql";

/** @returns null where no PostgreSQL is installed */
export function startPostgres(settings: readonly string[] = []): Cluster | null {
  const versions = existsSync(installed) ? readdirSync(installed).sort((one, other) => Number(other) - Number(one)) : [];
  const version = versions.find((name) => existsSync(path.join(installed, name, "bin/initdb")));
  if (version === undefined) return null;
  const bin = path.join(installed, version, "bin");
  const folder = mkdtempSync(path.join(tmpdir(), "keel-postgres-"));
  const user = process.getuid?.() === 0 ? someone() : null;
  if (user !== null) chownSync(folder, user.uid, user.gid);
  const run = (name: string, ...args: string[]) => {
    const { status, stderr } = spawnSync(path.join(bin, name), args, {
      ...user,
      cwd: folder,
      env: { PATH: process.env.PATH ?? "", LC_ALL: "C" },
      stdio: ["ignore", "ignore", "pipe"],
    });
    if (status !== 0) throw new Error(`${name}: ${stderr}`);
  };
  const data = path.join(folder, "data");
  run("initdb", "-D", data, "-A", "trust", "-U", "keel", "-E", "UTF8", "--no-sync");
  const options = [`-k ${folder}`, "-c listen_addresses=", ...settings.map((setting) => `-c ${setting}`)].join(" ");
  const control = (...args: string[]) => run("pg_ctl", "-D", data, "-w", "-s", "-l", path.join(folder, "log"), ...args);
  const start = () => control("-o", options, "start");
  start();
  return {
    url: `postgres://keel@/postgres?host=${folder}`,
    bin,
    data,
    start,
    kill() {
      const pid = Number(readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n")[0]);
      for (const child of childrenOf(pid)) killHard(child);
      killHard(pid);
    },
    stop() {
      control("-m", "immediate", "stop");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Somebody whom the system has for such things. */
function someone(): { readonly uid: number; readonly gid: number } {
  const line = readFileSync("/etc/passwd", "utf8").match(/^(?:postgres|nobody):[^:]*:(\d+):(\d+):/m);
  if (line === null) throw new Error("There is no user that may run PostgreSQL.");
  return { uid: Number(line[1]), gid: Number(line[2]) };
}

export function childrenOf(pid: number): readonly number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return (
          readFileSync(`/proc/${name}/stat`, "utf8")
            .replace(/^.*\) \S /s, "")
            .split(" ")[0] === String(pid)
        );
      } catch {
        return false;
      }
    })
    .map(Number);
}

function killHard(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It went by itself.
  }
}
