import { link, open, readFile, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { codeOf, faultFrom, ownMode, syncFolder, writeAll } from "../storage/disk.ts";

/**
 * Writes a file that takes its name only when it is whole, on the disk and proven. Another file of that name is left as it is.
 * @param isGood gets what was read back from the disk
 * @param force true: another file of that name is replaced
 * @throws StoreFault
 */
export async function writeOnce(
  file: string,
  bytes: Uint8Array,
  isGood: (read: Uint8Array) => Promise<boolean>,
  force: boolean,
): Promise<"written" | "exists" | "unproven"> {
  const part = `${file}.part`;
  try {
    if (!force && (await isThere(file))) return "exists";
    const handle = await open(part, "w", ownMode);
    try {
      await writeAll(handle, bytes, 0);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (!(await isGood(await readFile(part)))) return "unproven";
    if (force || !(await linked(part, file))) {
      if (!force && (await isThere(file))) return "exists";
      await rename(part, file);
    }
    await syncFolder(path.dirname(path.resolve(file)));
    return "written";
  } catch (error) {
    if (codeOf(error) === "EEXIST") return "exists";
    throw faultFrom(error);
  } finally {
    await rm(part, { force: true });
  }
}

/** A second name fails where there is a file already, and leaves no moment between looking and writing. Not every disk knows second names. */
async function linked(part: string, file: string): Promise<boolean> {
  try {
    await link(part, file);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw error;
    return false;
  }
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
