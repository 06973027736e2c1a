/** A vault: a store whose log opens with one key, and the doors to that key. */
import { equalBytes } from "@noble/ciphers/utils.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Bytes } from "./bytes.ts";
import { type Door, makeDeviceDoor, makePassphraseDoor, makePhraseDoor, type SlowKey } from "./doors.ts";
import { type Header, isSigned, openWords, readHeader, sealWords, writeHeader } from "./header.ts";
import { checkOf, type VaultKey, wipe } from "./keys.ts";
import { type Log, openLog } from "./log.ts";
import { wordsOf } from "./phrase.ts";
import { type Draw, drawFrom, type Memory, type Source } from "./random.ts";
import { lastPlace, type Sealable } from "./record.ts";
import { type Store, type Stored, StoreFault, unlessFault } from "./store.ts";
import { type Closed, keyBy, type Way } from "./way.ts";

/** What comes from outside: random bytes, and the slow key function where it runs in a worker. */
export interface Tools {
  readonly source: Source;
  readonly slow?: SlowKey;
}

export interface Vault<Entry extends Sealable = Sealable> {
  /** 16 bytes in hex. */
  readonly id: string;
  readonly log: Log<Entry>;
  /** Kinds of doors that stand. */
  readonly doors: readonly Door["type"][];
  /** The 24 words of the recovery phrase. */
  words(): string;
  /** Makes or replaces the passphrase; the words and the sealed entries stay as they are. */
  setPassphrase(passphrase: string): Promise<"written" | "moved">;
  /** Lets a key of the platform open it; the passphrase's door goes when `alone`. */
  setDevice(key: CryptoKey, alone: boolean): Promise<"written" | "moved">;
  /** Takes the device's door away: from now on only passphrase and words open it. */
  dropDevice(): Promise<"written" | "moved">;
  /** The first bytes of a derived key, by which a server knows that a device holds it. */
  readonly check: Bytes;
  /** As the store has it now: another tab may have changed the passphrase. @throws StoreFault */
  current(): Promise<Header>;
  /** Draws from a source, and knows again what this vault drew before: one that begins anew while it is open is refused. */
  drawFrom(source: Source): Draw;
  /** For backups and pairing; whoever holds it holds everything. */
  key(): VaultKey;
  /** Overwrites the key and forgets the entries. Nothing can be written or read through this vault any more: it throws. */
  lock(): void;
}

export type VaultOpened<Entry extends Sealable = Sealable> =
  | { readonly type: "open"; readonly vault: Vault<Entry> }
  | { readonly type: "no-vault" }
  /** It holds a backup, which is never written to: it is restored, or merged. */
  | { readonly type: "backup" }
  | Closed;

/** Seven words (77 bits) are offered; a passphrase of one's own has at least so many characters. Whoever asks for one holds to it. */
export const leastPassphrase = 8;

export type VaultMade<Entry extends Sealable = Sealable> =
  | { readonly type: "open"; readonly vault: Vault<Entry> }
  | { readonly type: "exists" };

/** What makes a vault that vault: its key, its id (16 bytes), and the 32 bytes of its words. */
export interface Origin {
  readonly key: VaultKey;
  readonly vaultId: Bytes;
  readonly secret: Bytes;
}

/**
 * Makes a vault in an empty store.
 * @param way how it is opened from now on; its 24 words always open it as well
 */
export async function createVault<Entry extends Sealable>(
  store: Store,
  way: Exclude<Way, { type: "phrase" }>,
  tools: Tools,
): Promise<VaultMade<Entry>> {
  const seen: Memory = new Set();
  const draw = drawFrom(tools.source, seen);
  const [key, vaultId, secret] = [draw(32), draw(16), draw(32)];
  return adoptVault(store, { key, vaultId, secret }, way, tools, seen);
}

/**
 * Makes a vault that stands on another device in an empty store here: without its entries, and with a door of this device.
 * @param origin its key and secret are wiped in the end, the key not before the vault is locked
 */
export async function adoptVault<Entry extends Sealable>(
  store: Store,
  { key, vaultId, secret }: Origin,
  way: Exclude<Way, { type: "phrase" }>,
  tools: Tools,
  seen: Memory = new Set(),
): Promise<VaultMade<Entry>> {
  const draw = drawFrom(tools.source, seen);
  try {
    const own =
      way.type === "passphrase"
        ? await makePassphraseDoor(way.passphrase, key, vaultId, draw, tools.slow)
        : await makeDeviceDoor(way.key, key, vaultId, draw);
    const words = sealWords(secret, key, vaultId, draw);
    const header: Header = { kind: "log", vaultId, doors: [own, makePhraseDoor(secret, key, vaultId, draw)], words };
    const bytes = writeHeader(header, key);
    if ((await store.create(bytes)) === "moved") {
      wipe(key);
      return { type: "exists" };
    }
    return { type: "open", vault: await vaultWith(store, { header: bytes, records: [], stray: 0 }, header, key, tools, seen) };
  } catch (error) {
    wipe(key);
    throw error;
  } finally {
    wipe(secret);
  }
}

/** Opens what a store holds. Nothing is written but what is set aside, and a door made anew that was made with too little. */
export async function openVault<Entry extends Sealable>(store: Store, way: Way, tools: Tools): Promise<VaultOpened<Entry>> {
  const stored = await store.read();
  if (stored === null) return { type: "no-vault" };
  const read = readHeader(stored.header);
  if (read.type !== "header") return read;
  if (read.header.kind !== "log") return { type: "backup" };
  const opened = await keyBy(read.header, way, tools.slow);
  if (opened.type !== "key") return opened;
  const { key } = opened;
  if (!isSigned(read, key)) {
    wipe(key);
    return { type: "damaged" };
  }
  const vault = await vaultWith<Entry>(store, stored, read.header, key, tools);
  try {
    if (opened.older && way.type === "passphrase") await vault.setPassphrase(way.passphrase).catch(unlessFault);
  } catch (error) {
    vault.lock();
    throw error;
  }
  return { type: "open", vault };
}

/** @param key is wiped by `lock`, and when it throws @param seen what was drawn for it before */
export async function vaultWith<Entry extends Sealable>(
  store: Store,
  stored: Stored,
  first: Header,
  key: VaultKey,
  tools: Tools,
  seen: Memory = new Set(),
): Promise<Vault<Entry>> {
  const draw = drawFrom(tools.source, seen);
  let header = first;
  let bytes = stored.header;
  const { vaultId } = header;
  const { log, lock } = await openLog<Entry>(store, stored, key, vaultId, draw).catch((error) => {
    wipe(key);
    throw error;
  });
  let locked = false;
  const alive = () => {
    if (locked) throw new Error("The vault is locked");
  };
  const current = async (): Promise<Header> => {
    const now = await store.read(lastPlace);
    const read = now === null ? null : readHeader(now.header);
    alive();
    if (now === null || read?.type !== "header" || !equalBytes(read.header.vaultId, vaultId)) throw new StoreFault("gone");
    if (!isSigned(read, key)) throw new StoreFault("failed");
    [header, bytes] = [read.header, now.header];
    return header;
  };
  const change = async (made: Door | null, stays: (door: Door) => boolean) => {
    // It may have been locked while the door was made: its key is zeros by now.
    alive();
    const next = { ...header, doors: [...(made === null ? [] : [made]), ...header.doors.filter(stays)] };
    const written = writeHeader(next, key);
    const done = await store.setHeader(bytes, written);
    if (done === "written") [header, bytes] = [next, written];
    // So that the next try starts from what stands there.
    else await current();
    return done;
  };
  return {
    id: bytesToHex(vaultId),
    log,
    get doors() {
      return header.doors.map(({ type }) => type);
    },
    words() {
      alive();
      const secret = openWords(header, key);
      const words = wordsOf(secret);
      wipe(secret);
      return words;
    },
    setPassphrase: async (passphrase) => {
      alive();
      return change(await makePassphraseDoor(passphrase, key, vaultId, draw, tools.slow), ({ type }) => type !== "passphrase");
    },
    setDevice: async (deviceKey, alone) => {
      alive();
      const made = await makeDeviceDoor(deviceKey, key, vaultId, draw);
      return change(made, ({ type }) => type !== "device" && (!alone || type !== "passphrase"));
    },
    dropDevice: async () => change(null, ({ type }) => type !== "device"),
    check: checkOf(key),
    current,
    drawFrom: (source) => drawFrom(source, seen),
    key: () => {
      alive();
      return Uint8Array.from(key);
    },
    lock: () => {
      locked = true;
      lock();
      wipe(key);
    },
  };
}
