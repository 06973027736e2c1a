/**
 * One writer at a time, among processes: a file beside the log that only one of them can make. It is held for the moments of one change. A
 * process that died leaves it behind; the next one sees that nobody holds it and takes it away.
 */
import { randomUUID } from "node:crypto";
import { open, readFile, rm, stat } from "node:fs/promises";
import { hostname, uptime } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { StoreFault } from "#vault";
import { codeOf, ownMode } from "./disk.ts";

/** Another process has held the lock for longer than any change takes. */
export class Busy extends StoreFault {
  /** The lock, for the sentence that says what to look at. */
  readonly lock: string;

  constructor(lock: string) {
    super("failed");
    this.lock = lock;
  }
}

/** Milliseconds. */
export const patience = 5_000;
/** A lock without a word in it is being written, or its writer died: this long it gets the benefit. */
const unwritten = 1_000;

/** What this process holds now. A lock under its number that is not among them was left by another one that had the same number. */
const held = new Set<string>();

/** Does one change under the lock. @throws Busy */
export async function underLock<Result>(lock: string, work: () => Promise<Result>, wait = patience): Promise<Result> {
  const release = await taken(lock, performance.now() + wait);
  try {
    return await work();
  } finally {
    await release();
  }
}

async function taken(lock: string, until: number): Promise<() => Promise<void>> {
  const token = randomUUID();
  for (;;) {
    if (await made(lock, token)) {
      return async () => {
        await rm(lock, { force: true });
        held.delete(token);
      };
    }
    const left = await leftBehind(lock);
    if (left !== null) await takeAway(lock, left, until);
    else {
      if (performance.now() > until) throw new Busy(lock);
      await pause(2 + Math.floor(Math.random() * 8));
    }
  }
}

async function made(lock: string, token: string): Promise<boolean> {
  held.add(token);
  try {
    const handle = await open(lock, "wx", ownMode);
    await handle.write(`${process.pid} ${token} ${hostname()}`).finally(() => handle.close());
    return true;
  } catch (error) {
    held.delete(token);
    if (codeOf(error) === "EEXIST") return false;
    if (codeOf(error) === "ENOSPC") await rm(lock, { force: true });
    throw error;
  }
}

/** @returns a name for this one lock when nobody holds it any more; null when somebody does, or it is gone */
async function leftBehind(lock: string): Promise<string | null> {
  try {
    const [text, { mtimeMs }] = await Promise.all([readFile(lock, "utf8"), stat(lock)]);
    const [pid, token, ...host] = text.split(" ");
    const age = Date.now() - mtimeMs;
    if (token === undefined || host.length === 0) return age > unwritten ? `empty-${Math.floor(mtimeMs)}` : null;
    // Only the machine that wrote it knows whether its process lives.
    if (host.join(" ") !== hostname()) return null;
    if (age > uptime() * 1_000 + unwritten) return token;
    if (Number(pid) === process.pid) return held.has(token) ? null : token;
    return isAlive(Number(pid)) ? null : token;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

/** Only whoever holds the lock of this lock may take it away: two that saw the same one must not take away each other's new one. */
async function takeAway(lock: string, name: string, until: number): Promise<void> {
  const release = await taken(`${lock}.${name}`, until);
  try {
    if ((await leftBehind(lock)) === name) await rm(lock, { force: true });
  } finally {
    await release();
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
}
