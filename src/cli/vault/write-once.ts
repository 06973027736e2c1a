import { randomUUID } from "node:crypto";
import { link, open, readFile, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { codeOf, faultFrom, ownMode, syncFolder, writeAll } from "../storage/disk.ts";

/**
 * Writes a file that takes its name only when it is whole, on the disk and proven. Another file of that name is left as it is, and so is every
 * other one beside it.
 * @param isGood gets what was read back from the disk
 * @param force true: another file of that name is replaced; a folder never is
 * @throws StoreFault
 */
export async function writeOnce(
  file: string,
  bytes: Uint8Array,
  isGood: (read: Uint8Array) => Promise<boolean>,
  force: boolean,
): Promise<"written" | "exists" | "folder" | "unproven"> {
  const there = await kindOf(file);
  if (there === "folder") return "folder";
  if (!force && there !== null) return "exists";
  const part = `${file}.${randomUUID().slice(0, 8)}.part`;
  const handle = await open(part, "wx", ownMode).catch((error) => {
    throw faultFrom(error);
  });
  try {
    try {
      await writeAll(handle, bytes, 0);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (!(await isGood(await readFile(part)))) return "unproven";
    if (force || !(await linked(part, file))) {
      if (!force && (await kindOf(file)) !== null) return "exists";
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

async function kindOf(file: string): Promise<"file" | "folder" | null> {
  return stat(file).then(
    (found) => (found.isDirectory() ? "folder" : "file"),
    () => null,
  );
}
