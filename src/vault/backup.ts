/** Backups: one sealed file that opens anywhere with the passphrase or the 24 words, and says so when a part of it is gone. */
import { type Bytes, joined } from "./bytes.ts";
import { readFile } from "./file.ts";
import { type Header, isSigned, writeHeader } from "./header.ts";
import { checkOf, subkey, type VaultKey, wipe } from "./keys.ts";
import { recordSize } from "./log.ts";
import { readRecords, type Trouble } from "./read-records.ts";
import { type Kept, recordKey, type Sealable, sealRecord } from "./record.ts";
import type { Tools, Vault } from "./vault.ts";
import { type Closed, keyBy, type Way } from "./way.ts";

/** How far a long work has come, 0 to 1. Return false to stop it. */
export type Progress = (part: number) => boolean | undefined;

/**
 * The whole vault as one file, sealed anew. Doors of the device stay behind: they open nowhere else.
 * @returns null when it was stopped
 */
export async function writeBackup(vault: Vault, tools: Tools, progress?: Progress): Promise<Bytes | null> {
  const draw = vault.drawFrom(tools.source);
  const header = await vault.current();
  const kept = await vault.log.kept();
  const own: Header = { ...header, kind: "backup", doors: header.doors.filter(({ type }) => type !== "device") };
  const key = vault.key();
  const parts: Bytes[] = [writeHeader(own, key)];
  const raw = subkey(key, "record");
  wipe(key);
  const sealing = await recordKey(raw);
  for (let at = 0; at < kept.length; at += recordSize) {
    if (progress?.(at / kept.length) === false) return null;
    parts.push(await sealRecord(sealing, header.vaultId, at, kept.slice(at, at + recordSize), draw));
  }
  parts.push(await sealRecord(sealing, header.vaultId, kept.length, [], draw));
  return joined(...parts);
}

export interface Backup<Entry extends Sealable = Sealable> {
  readonly type: "backup";
  readonly vaultId: Bytes;
  /** Tells whether it is of the same key as a vault: that one's `check`. */
  readonly check: Bytes;
  readonly kept: readonly Kept<Entry>[];
  /** Empty when nothing is wrong with it. */
  readonly troubles: readonly Trouble[];
  /** Its closing record is not there: the file was cut short. */
  readonly truncated: boolean;
}

export type BackupOpened<Entry extends Sealable = Sealable> = Backup<Entry> | Closed;

/** Opens a backup, or the file of a command line's log. Also the proof that one can be opened: nothing is written. */
export async function openBackup<Entry extends Sealable>(file: Bytes, way: Way, tools: Tools): Promise<BackupOpened<Entry>> {
  const opened = await backupAndKey<Entry>(file, way, tools);
  if (opened.type !== "key") return opened;
  wipe(opened.key);
  return opened.backup;
}

/** The same, with the key and the header, for a restore. The caller wipes the key. */
export async function backupAndKey<Entry extends Sealable>(
  file: Bytes,
  way: Way,
  tools: Tools,
): Promise<
  | Closed
  | { readonly type: "key"; readonly key: VaultKey; readonly older: boolean; readonly header: Header; readonly backup: Backup<Entry> }
> {
  const read = readFile(file);
  if (!("records" in read)) return read;
  const { header } = read.header;
  const opened = await keyBy(header, way, tools.slow);
  if (opened.type !== "key") return opened;
  const { key, older } = opened;
  if (!isSigned(read.header, key)) {
    wipe(key);
    return { type: "damaged" };
  }
  let opening: Awaited<ReturnType<typeof readRecords<Entry>>>;
  try {
    opening = await readRecords<Entry>(await recordKey(subkey(key, "record")), header.vaultId, read.records, header.kind);
  } catch (error) {
    wipe(key);
    throw error;
  }
  const { sound, troubles, next, end } = opening;
  const stray: Trouble[] = read.stray > 0 ? [{ type: "stray", first: next, count: 0 }] : [];
  const backup: Backup<Entry> = {
    type: "backup",
    vaultId: header.vaultId,
    check: checkOf(key),
    kept: sound.flatMap(({ kept }) => kept),
    troubles: [...troubles, ...stray],
    truncated: header.kind === "backup" && end === null,
  };
  return { type: "key", key, older, header, backup };
}
