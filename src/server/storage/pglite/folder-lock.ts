/**
 * One process at a time in a data folder: PGlite itself would let a second one in, and both would ruin it (electric-sql/pglite#1106). A file names
 * the holder, who touches it every few seconds: in a container all processes may have one number, and a machine that is gone never tells.
 */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import process from "node:process";

export type FolderLock = { readonly type: "held"; release(): void } | { readonly type: "taken"; readonly pid: number };

/** @param folder made when it is not there */
export async function lockFolder(folder: string): Promise<FolderLock> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, "keel.lock");
  const own = `${process.pid} ${performance.timeOrigin} ${hostname()}`;
  for (;;) {
    if (made(file, own)) return holding(file);
    const text = textOf(file);
    if (text === null) continue;
    if (await isHeld(file, text, own)) return { type: "taken", pid: Number.parseInt(text, 10) };
    takeAway(file, text);
  }
}

function holding(file: string): FolderLock {
  const timer = setInterval(() => touch(file), beat).unref();
  return {
    type: "held",
    release() {
      clearInterval(timer);
      rmSync(file, { force: true });
    },
  };
}

async function isHeld(file: string, text: string, own: string): Promise<boolean> {
  const [pid = "", , ...host] = text.split(" ");
  if (host.join(" ") === hostname()) return text === own || (Number(pid) !== process.pid && isAlive(Number(pid)));
  // Another machine's: whoever lives touches it.
  const before = touchedAt(file);
  await new Promise((resolve) => setTimeout(resolve, 2.5 * beat));
  return touchedAt(file) !== before;
}

/** Two that find the same dead lock must not take away each other's new one. */
function takeAway(file: string, text: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (textOf(aside) !== text) linkSync(aside, file);
  } catch (error) {
    if (!["ENOENT", "EEXIST"].includes(codeOf(error))) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function made(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

const touchedAt = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs;

function touch(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // A full or vanished disk is told by the database.
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

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? "";
/** Milliseconds. */
const beat = 4_000;
