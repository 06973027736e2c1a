export { waitAfter } from "./attempts.ts";
export { type Backup, type BackupOpened, openBackup, type Progress, writeBackup } from "./backup.ts";
export { type Bytes, bytesOf, canonicalJson, textOf } from "./bytes.ts";
export type { Door, SlowKey } from "./doors.ts";
export { type FileRead, readFile } from "./file.ts";
export { type Header, readHeader } from "./header.ts";
export { type Cost, floor, judgeCost, keyOfPassphrase } from "./kdf.ts";
export type { Log } from "./log.ts";
export { memoryStore } from "./memory.ts";
export { type PhraseRead, readWords, suggestedPassphrase } from "./phrase.ts";
export { BrokenSource, type Source } from "./random.ts";
export type { Trouble } from "./read-records.ts";
export { endOf, type Kept, type Sealable, type Seen } from "./record.ts";
export { type Restored, restoreVault } from "./restore.ts";
export { type Placed, type Store, type Stored, StoreFault, type Written } from "./store.ts";
export { createVault, leastPassphrase, openVault, type Tools, type Vault, type VaultOpened } from "./vault.ts";
export type { Closed, Way } from "./way.ts";
// For `#sync`: what a server gives back is opened with these. What it gets is `Log.wire`; `Vault.check` tells it who holds the key.
export { type EntryOpened, type Frame, frames, openEntry } from "./wire.ts";
