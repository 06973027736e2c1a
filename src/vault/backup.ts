/** Backups: one sealed file that opens anywhere with the passphrase or the 24 words, and says so when a part of it is gone. */
import { type Bytes, joined } from "./bytes.ts";
import { readFile } from "./file.ts";
import { type Header, isSigned, writeHeader } from "./header.ts";
import { subkey, wipe } from "./keys.ts";
import { readRecords, recordSize, type Trouble } from "./log.ts";
import { drawFrom } from "./random.ts";
import { type Kept, recordKey, type Sealable, sealRecord } from "./record.ts";
import { keyBy, type Tools, type Vault, type VaultOpened, type Way } from "./vault.ts";

/** How far a long work has come, 0 to 1. Return false to stop it. */
export type Progress = (part: number) => boolean | undefined;

/**
 * The whole vault as one file, sealed anew. Doors of the device stay behind: they open nowhere else.
 * @returns null when it was stopped
 */
export async function writeBackup(vault: Vault, tools: Tools, progress?: Progress): Promise<Bytes | null> {
  const draw = drawFrom(tools.source);
  const key = vault.key();
  const header = vault.header();
  const kept = await vault.log.kept();
  const own: Header = { ...header, kind: "backup", doors: header.doors.filter(({ type }) => type !== "device") };
  const sealing = await recordKey(subkey(key, "record"));
  const parts: Bytes[] = [writeHeader(own, key)];
  wipe(key);
  for (let at = 0; at < kept.length; at += recordSize) {
    if (progress?.(at / kept.length) === false) return null;
    parts.push(await sealRecord(sealing, header.vaultId, at, kept.slice(at, at + recordSize), draw));
  }
  parts.push(await sealRecord(sealing, header.vaultId, kept.length, [], draw));
  return joined(...parts);
}

export type BackupOpened<Entry extends Sealable = Sealable> =
  | {
      readonly type: "backup";
      readonly vaultId: Bytes;
      readonly kept: readonly Kept<Entry>[];
      /** Empty when nothing is wrong with it. */
      readonly troubles: readonly Trouble[];
      /** Its closing record is not there: the file was cut short. */
      readonly truncated: boolean;
    }
  | Exclude<VaultOpened, { type: "open" | "no-vault" }>;

/** Opens a backup, or the file of a command line's log. Also the proof that one can be opened: nothing is written. */
export async function openBackup<Entry extends Sealable>(file: Bytes, way: Way, tools: Tools): Promise<BackupOpened<Entry>> {
  const read = readFile(file);
  if (!("records" in read)) return read;
  const { header } = read.header;
  const opened = await keyBy(header, way, tools.slow);
  if (opened.type !== "key") return opened.type === "no-vault" ? { type: "not-keel" } : opened;
  const { key } = opened;
  try {
    if (!isSigned(read.header, key)) return { type: "damaged" };
    const sealing = await recordKey(subkey(key, "record"));
    const { sound, found, end } = await readRecords(sealing, header.vaultId, read.records);
    const troubles: Trouble[] = [...found];
    let next = 0;
    for (const { head } of sound) {
      if (head.first > next) troubles.push({ type: "missing", first: next, count: head.first - next });
      next = Math.max(next, head.first + head.count);
    }
    if (end !== null && end > next) troubles.push({ type: "missing", first: next, count: end - next });
    if (read.stray > 0) troubles.push({ type: "stray", first: next, count: 0 });
    const kept = sound.flatMap((one) => one.kept as readonly Kept<Entry>[]);
    return { type: "backup", vaultId: header.vaultId, kept, troubles, truncated: header.kind === "backup" && end === null };
  } finally {
    wipe(key);
  }
}
