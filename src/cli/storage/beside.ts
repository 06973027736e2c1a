/** What lies beside the file of a log and goes with it. */
import { readdir } from "node:fs/promises";
import path from "node:path";

/** By its ending: bytes that could not be read, the next file while it is written, and the lock. */
export const endings = { aside: ".aside", next: ".next", lock: ".lock" } as const;

/** Locks of locks are named after the one they belong to, and stay behind when their process dies. */
const own = /^(?:\.aside|\.next|\.lock(?:\.(?:[0-9a-f-]{36}|empty-\d+))*)$/;

/** @returns paths of what lies there, whether the log itself does or not; none where there is no such folder */
export async function besideLog(name: string): Promise<readonly string[]> {
  const [folder, base] = [path.dirname(path.resolve(name)), path.basename(name)];
  const names = await readdir(folder).catch(() => []);
  return names.filter((each) => each.startsWith(base) && own.test(each.slice(base.length))).map((each) => path.join(folder, each));
}
