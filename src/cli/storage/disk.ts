/** How bytes come to the disk and stay there: what the file of a log and what is exported share. */
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { StoreFault } from "#vault";

/** Nobody else's: files are read by those who may read this person's files, and no others. */
export const ownMode = 0o600;

export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException | null)?.code ?? "";

const fullCodes: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

/** Any error of the system as one of the store's; what the system said stays behind it as its cause. */
export function faultFrom(error: unknown): StoreFault {
  if (error instanceof StoreFault) return error;
  const fault = new StoreFault(fullCodes.has(codeOf(error)) ? "full" : "failed");
  fault.cause = error;
  return fault;
}

/** Writes all of it at a place; a disk that takes only a part of it throws at the next part. */
export async function writeAll(handle: FileHandle, bytes: Uint8Array, place: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, place + done);
    done += bytesWritten;
  }
}

/**
 * Puts a whole new file in the place of another: written beside it, on the disk before it takes the name, so that whoever opens the file finds
 * the one before or the one after.
 * @param beside a name in the same folder that is free for this
 */
export async function replaceFile(file: string, bytes: Uint8Array, beside: string): Promise<void> {
  const handle = await open(beside, "w", ownMode);
  try {
    await writeAll(handle, bytes, 0);
    await handle.sync();
  } catch (error) {
    await handle.close();
    await rm(beside, { force: true });
    throw error;
  }
  await handle.close();
  await rename(beside, file);
  await syncFolder(path.dirname(file));
}

/** Adds bytes to the end of a file that may be new. */
export async function addToFile(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, "a", ownMode);
  try {
    const { size } = await handle.stat();
    await writeAll(handle, bytes, size);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await syncFolder(path.dirname(file));
}

/** The name of a new file is kept by its folder. Not every system lets a folder be opened. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder);
    await handle.sync().finally(() => handle.close());
  } catch {}
}

/** Whether a file is there, without reading it whole. @throws StoreFault when it is there and cannot be read */
export async function canBeRead(file: string): Promise<boolean> {
  try {
    const handle = await open(file);
    // A folder opens, and gives nothing.
    await handle.read(new Uint8Array(1), 0, 1, 0).finally(() => handle.close());
    return true;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw faultFrom(error);
  }
}
