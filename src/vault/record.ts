/**
 * Records: entries sealed together, at rest. One that was just written holds one entry; later many are sealed into one again. Each record
 * says how many entries lie before it, and that is authenticated with it: records that were swapped, repeated or taken out are noticed.
 *
 *     "KLR" version · kind 0 0 0 · first u32 · count u32 · size u32 · nonce 24 · AES-256-GCM(size bytes, its tag among them)
 *
 * Each is sealed by a key of its own, HKDF-SHA256(record key, salt = nonce), so 24 fresh random bytes are the whole nonce.
 */
import { type Bytes, bytesOf, canonicalJson, joined, paddedSize, textOf, u32, u32At } from "./bytes.ts";
import { wipe } from "./keys.ts";
import type { Draw } from "./random.ts";

/** Anything with an id can be kept; what it means is nobody's business here. */
export interface Sealable {
  readonly id: string;
}

/** What its author had seen of a server's history; null while there is no server (docs/spec/vault.md). */
export type Seen = { readonly era: string; readonly seq: number; readonly chain: string } | null;

/** An entry with what its wire bytes are made of. */
export interface Kept<Entry extends Sealable = Sealable> {
  readonly entry: Entry;
  readonly seen: Seen;
  /** 24 bytes. */
  readonly nonce: Bytes;
  /** Bytes of the padded text. */
  readonly padded: number;
}

export interface RecordHead {
  readonly kind: "entries" | "end";
  /** Entries before this record. */
  readonly first: number;
  readonly count: number;
  /** Bytes of the whole record. */
  readonly size: number;
}

const recordVersion = 1;
const magic = bytesOf("KLR");
/** How each record begins: magic, version, kind, three zeros. */
const start = joined(magic, Uint8Array.of(recordVersion, 0, 0, 0, 0));
export const headSize = 44;
const kinds = ["entries", "end"] as const;
/** Places are four bytes. */
export const lastPlace = 2 ** 32 - 1;
/** Far above any record that is written: a size beyond it is a damaged one. */
const mostSize = 256 * 1024 * 1024;

/** What seals and opens records: the platform's key, which cannot be read out. @param raw is wiped */
export async function recordKey(raw: Bytes): Promise<CryptoKey> {
  try {
    return await crypto.subtle.importKey("raw", raw, "HKDF", false, ["deriveKey"]);
  } finally {
    wipe(raw);
  }
}

/** @param kept none for the closing record of a backup */
export async function sealRecord(key: CryptoKey, vaultId: Bytes, first: number, kept: readonly Kept[], draw: Draw): Promise<Bytes> {
  const plain = plainOf(kept);
  const nonce = draw(24);
  const head = joined(start, u32(first), u32(kept.length), u32(plain.length + 16), nonce);
  head[4] = kept.length === 0 ? 1 : 0;
  const sealed = await crypto.subtle.encrypt(algorithm(joined(head, vaultId)), await keyFor(key, nonce), plain);
  plain.fill(0);
  return joined(head, new Uint8Array(sealed));
}

/** The head of the record that begins at `at`; null when none can begin there. What it says is not yet authenticated. */
export function readHead(bytes: Uint8Array, at = 0): RecordHead | "truncated" | null {
  const known = Math.min(start.length, bytes.length - at);
  for (let index = 0; index < known; index++) {
    // Byte 4 is the kind.
    if (index !== 4 && bytes[at + index] !== start[index]) return null;
  }
  if (bytes.length < at + headSize) return known > 0 ? "truncated" : null;
  const kind = kinds[bytes[at + 4] as number];
  const sealed = u32At(bytes, at + 16);
  if (kind === undefined || sealed < 16 || sealed > mostSize) return null;
  return { kind, first: u32At(bytes, at + 8), count: u32At(bytes, at + 12), size: headSize + sealed };
}

/** The place behind a record, as its head says; its own place where the head cannot be read. */
export function endOf({ first, bytes }: { readonly first: number; readonly bytes: Uint8Array }): number {
  const head = readHead(bytes);
  return head === null || head === "truncated" ? first : first + head.count;
}

export type RecordOpened =
  | { readonly type: "record"; readonly head: RecordHead; readonly kept: readonly Kept[] }
  /** Changed since it was sealed, sealed by another key, or not of the form that is written. */
  | { readonly type: "damaged" };

/** @param bytes exactly one record */
export async function openRecord(key: CryptoKey, vaultId: Bytes, bytes: Uint8Array): Promise<RecordOpened> {
  const head = readHead(bytes);
  if (head === null || head === "truncated" || head.size !== bytes.length) return { type: "damaged" };
  const clear = Uint8Array.from(bytes.subarray(0, headSize));
  try {
    const own = await keyFor(key, clear.subarray(20));
    const sealed = Uint8Array.from(bytes.subarray(headSize));
    const plain = new Uint8Array(await crypto.subtle.decrypt(algorithm(joined(clear, vaultId)), own, sealed));
    const kept = keptOf(plain, head.count);
    return kept === null ? { type: "damaged" } : { type: "record", head, kept };
  } catch {
    return { type: "damaged" };
  }
}

async function keyFor(key: CryptoKey, nonce: Bytes): Promise<CryptoKey> {
  const info = bytesOf("record/1");
  return crypto.subtle.deriveKey({ name: "HKDF", hash: "SHA-256", salt: nonce, info }, key, { name: "AES-GCM", length: 256 }, false, [
    "encrypt",
    "decrypt",
  ]);
}

/** The key is used once: its counter may begin at zero. */
const algorithm = (additionalData: Bytes) => ({ name: "AES-GCM" as const, iv: new Uint8Array(12), additionalData });

/** Each nonce and padded size, then the length of the JSON, the JSON, and zeros up to the padded size of all. */
function plainOf(kept: readonly Kept[]): Bytes {
  const entries = `[${kept.map(({ entry }) => canonicalJson(entry)).join(",")}]`;
  const seen = kept.some((one) => one.seen !== null) ? canonicalJson(kept.map((one) => one.seen)) : "null";
  const json = bytesOf(`{"entries":${entries},"seen":${seen}}`);
  const start = 28 * kept.length + 4;
  const plain = new Uint8Array(paddedSize(start + json.length, 256));
  kept.forEach(({ nonce, padded }, index) => {
    plain.set(nonce, 28 * index);
    plain.set(u32(padded), 28 * index + 24);
  });
  plain.set(u32(json.length), start - 4);
  plain.set(json, start);
  return plain;
}

/** @returns null when it is not of the form that `plainOf` writes @throws SyntaxError */
function keptOf(plain: Bytes, count: number): readonly Kept[] | null {
  const start = 28 * count + 4;
  if (plain.length < start || plain.length < start + u32At(plain, start - 4)) return null;
  const text = textOf(plain.subarray(start, start + u32At(plain, start - 4)));
  const { entries, seen } = JSON.parse(text ?? "null") as { entries?: unknown; seen?: readonly Seen[] | null };
  if (!Array.isArray(entries) || entries.length !== count || !entries.every(isSealable)) return null;
  if (seen !== null && !(Array.isArray(seen) && seen.length === count)) return null;
  return entries.map((entry, index) => ({
    entry,
    seen: seen?.[index] ?? null,
    nonce: plain.subarray(28 * index, 28 * index + 24),
    padded: u32At(plain, 28 * index + 24),
  }));
}

function isSealable(value: unknown): value is Sealable {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";
}
