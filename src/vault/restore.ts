/** From a backup to a vault again: the same key, the same doors, and the same wire bytes for each entry. */
import { type Backup, backupAndKey } from "./backup.ts";
import type { Bytes } from "./bytes.ts";
import { type Header, writeHeader } from "./header.ts";
import { wipe } from "./keys.ts";
import type { Sealable } from "./record.ts";
import { type Store, unlessFault } from "./store.ts";
import { type Tools, type Vault, vaultWith } from "./vault.ts";
import type { Closed, Way } from "./way.ts";

export type Restored<Entry extends Sealable = Sealable> =
  | { readonly type: "open"; readonly vault: Vault<Entry>; readonly backup: Backup<Entry> }
  /** The store holds a vault. It stays as it is: open it, and let its log `merge` the backup. */
  | { readonly type: "exists" }
  | Closed;

/**
 * Makes the vault of a backup in an empty store. What of a damaged backup can be opened is restored; its troubles say what is missing.
 * @throws StoreFault: the vault may be there in part, and opens; merging the same backup adds the rest
 */
export async function restoreVault<Entry extends Sealable>(store: Store, file: Bytes, way: Way, tools: Tools): Promise<Restored<Entry>> {
  const opened = await backupAndKey<Entry>(file, way, tools);
  if (opened.type !== "key") return opened;
  const { key, older, backup } = opened;
  // A device's door opens on the device that made it, and a backup may have come from another.
  const header: Header = { ...opened.header, kind: "log", doors: opened.header.doors.filter(({ type }) => type !== "device") };
  try {
    const bytes = writeHeader(header, key);
    if ((await store.create(bytes)) === "moved") {
      wipe(key);
      return { type: "exists" };
    }
    const vault = await vaultWith<Entry>(store, { header: bytes, records: [], stray: 0 }, header, key, tools);
    try {
      await vault.log.merge(backup);
      if (older && way.type === "passphrase") await vault.setPassphrase(way.passphrase).catch(unlessFault);
    } catch (error) {
      vault.lock();
      throw error;
    }
    return { type: "open", vault, backup };
  } catch (error) {
    wipe(key);
    throw error;
  }
}
