/** A vault: a store whose log opens with one key, and the doors to that key. */
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Bytes } from "./bytes.ts";
import {
  type Door,
  type DoorOpened,
  makeDeviceDoor,
  makePassphraseDoor,
  makePhraseDoor,
  openDeviceDoor,
  openPassphraseDoor,
  openPhraseDoor,
  type SlowKey,
} from "./doors.ts";
import { type Header, type HeaderRead, isSigned, openWords, readHeader, sealWords, writeHeader } from "./header.ts";
import { keyOfPassphrase } from "./kdf.ts";
import { subkey, type VaultKey, wipe } from "./keys.ts";
import { type Log, openLog } from "./log.ts";
import { readWords, wordsOf } from "./phrase.ts";
import { type Draw, drawFrom, type Source } from "./random.ts";
import type { Sealable } from "./record.ts";
import type { Store, Stored } from "./store.ts";

/** How somebody comes in. */
export type Way =
  | { readonly type: "passphrase"; readonly passphrase: string }
  /** The 24 words as they were typed. */
  | { readonly type: "phrase"; readonly words: string }
  | { readonly type: "device"; readonly key: CryptoKey };

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
  /** As it stands now. */
  header(): Header;
  /** For backups and pairing; whoever holds it holds everything. */
  key(): VaultKey;
  /** Overwrites the key. Nothing can be written or read through this vault any more. */
  lock(): void;
}

export type VaultOpened<Entry extends Sealable = Sealable> =
  | { readonly type: "open"; readonly vault: Vault<Entry> }
  | { readonly type: "no-vault" }
  | Exclude<HeaderRead, { type: "header" }>
  | { readonly type: "wrong-passphrase" | "wrong-device" | "no-such-door" }
  /** Too many or too few words, or words that are none (`phrase.ts`); `wrong` is a true phrase of another vault. */
  | { readonly type: "wrong-words"; readonly why: "count" | "unknown-words" | "checksum" | "wrong"; readonly places: readonly number[] }
  | { readonly type: "weak" | "excessive" };

/** 77 bits as six words, or twelve characters of one's own, are asked for elsewhere; this many characters are the least anywhere. */
export const leastPassphrase = 8;

/**
 * Makes a vault in an empty store.
 * @param way how it is opened from now on; its 24 words always open it as well
 */
export async function createVault<Entry extends Sealable>(
  store: Store,
  way: Exclude<Way, { type: "phrase" }>,
  tools: Tools,
): Promise<{ readonly type: "open"; readonly vault: Vault<Entry> } | { readonly type: "exists" }> {
  const draw = drawFrom(tools.source);
  const [key, vaultId, secret] = [draw(32), draw(16), draw(32)];
  const own =
    way.type === "passphrase"
      ? await makePassphraseDoor(way.passphrase, key, vaultId, draw, tools.slow)
      : await makeDeviceDoor(way.key, key, vaultId, draw);
  const words = sealWords(secret, key, vaultId, draw);
  const header: Header = { kind: "log", vaultId, doors: [own, makePhraseDoor(secret, key, vaultId, draw)], words };
  const bytes = writeHeader(header, key);
  if ((await store.create(bytes)) === "moved") return { type: "exists" };
  return { type: "open", vault: await vaultWith(store, { header: bytes, records: [], stray: 0 }, header, key, draw, tools) };
}

/** Opens what a store holds. Nothing is written but what is set aside, and a door made anew that was made with too little. */
export async function openVault<Entry extends Sealable>(store: Store, way: Way, tools: Tools): Promise<VaultOpened<Entry>> {
  const stored = await store.read();
  if (stored === null) return { type: "no-vault" };
  const read = readHeader(stored.header);
  if (read.type !== "header") return read;
  const opened = await keyBy(read.header, way, tools.slow);
  if (opened.type !== "key") return opened;
  const { key } = opened;
  if (!isSigned(read, key)) {
    wipe(key);
    return { type: "damaged" };
  }
  const draw = drawFrom(tools.source);
  const vault = await vaultWith<Entry>(store, stored, read.header, key, draw, tools);
  if (opened.older && way.type === "passphrase") await vault.setPassphrase(way.passphrase);
  return { type: "open", vault };
}

/** The key behind a header, by any of its doors. Whether the header is as it was written is not yet checked. */
export async function keyBy(
  header: Header,
  way: Way,
  slow: SlowKey = keyOfPassphrase,
): Promise<Extract<DoorOpened, { type: "key" }> | Exclude<VaultOpened, { type: "open" }>> {
  const door = header.doors.find(({ type }) => type === way.type);
  if (door === undefined) return { type: "no-such-door" };
  if (way.type === "passphrase" && door.type === "passphrase") {
    const opened = await openPassphraseDoor(door, way.passphrase, header.vaultId, slow);
    return opened.type === "wrong" ? { type: "wrong-passphrase" } : opened;
  }
  if (way.type === "device" && door.type === "device") {
    const opened = await openDeviceDoor(door, way.key, header.vaultId);
    return opened.type === "key" ? opened : { type: "wrong-device" };
  }
  const read = readWords(way.type === "phrase" ? way.words : "");
  if (read.type !== "secret") return { type: "wrong-words", why: read.type, places: read.type === "unknown-words" ? read.places : [] };
  const opened = door.type === "phrase" ? openPhraseDoor(door, read.secret, header.vaultId) : ({ type: "wrong" } as const);
  wipe(read.secret);
  return opened.type === "key" ? opened : { type: "wrong-words", why: "wrong", places: [] };
}

async function vaultWith<Entry extends Sealable>(
  store: Store,
  stored: Stored,
  first: Header,
  key: VaultKey,
  draw: Draw,
  tools: Tools,
): Promise<Vault<Entry>> {
  let header = first;
  let bytes = stored.header;
  const { vaultId } = header;
  const log = await openLog<Entry>(store, stored, key, vaultId, draw);
  const change = async (doors: readonly Door[]) => {
    const next = { ...header, doors };
    const written = writeHeader(next, key);
    const done = await store.setHeader(bytes, written);
    if (done === "written") [header, bytes] = [next, written];
    return done;
  };
  const without = (type: Door["type"]) => header.doors.filter((door) => door.type !== type);
  return {
    id: bytesToHex(vaultId),
    log,
    get doors() {
      return header.doors.map(({ type }) => type);
    },
    words() {
      const secret = openWords(header, key);
      const words = wordsOf(secret);
      wipe(secret);
      return words;
    },
    setPassphrase: async (passphrase) =>
      change([await makePassphraseDoor(passphrase, key, vaultId, draw, tools.slow), ...without("passphrase")]),
    setDevice: async (deviceKey, alone) =>
      change([
        await makeDeviceDoor(deviceKey, key, vaultId, draw),
        ...without("device").filter(({ type }) => !alone || type !== "passphrase"),
      ]),
    dropDevice: () => change(without("device")),
    check: subkey(key, "check").subarray(0, 16) as Bytes,
    header: () => header,
    key: () => Uint8Array.from(key),
    lock: () => wipe(key),
  };
}
