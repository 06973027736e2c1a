/**
 * Entries for the wire, sealed one by one: what a server and other devices get. The same kept entry gives the same bytes each time.
 *
 *     body = 0x01 · key number · nonce 24 · XChaCha20-Poly1305(entry key, nonce, aad, text padded with zeros)
 *     aad  = "entry/1" · vault id · entry id · frame
 */
import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { hexToBytes } from "@noble/hashes/utils.js";
import { type Bytes, bytesOf, canonicalJson, joined, paddedSize, textOf } from "./bytes.ts";
import type { Draw } from "./random.ts";
import type { Kept, Sealable, Seen } from "./record.ts";

/** The wire's own kinds: an entry, or an order to erase. */
export const frames = { entry: 0, erasure: 1 } as const;
export type Frame = (typeof frames)[keyof typeof frames];

const version = 1;
/** Reserved for a vault with more than one key. */
const keyNumber = 0;
/** No entry on the wire is shorter. */
const least = 256;
/** Version, key number, nonce and tag. */
const around = 42;
/** The largest body that any server takes (bytes). */
export const mostBody = 65_536;

/** What a new entry will be sealed with; the nonce is drawn here and nowhere else. */
export function keep<Entry extends Sealable>(entry: Entry, seen: Seen, draw: Draw): Kept<Entry> {
  return { entry, seen, nonce: draw(24), padded: paddedSize(wireText(entry, seen).length, least) };
}

/** How long its body on the wire will be (bytes). */
export function bodySize({ padded }: Kept): number {
  return around + padded;
}

/** @param key the vault's subkey `entry` */
export function sealEntry(key: Bytes, vaultId: Bytes, { entry, seen, nonce, padded }: Kept, frame: Frame = frames.entry): Bytes {
  const plain = new Uint8Array(padded);
  plain.set(wireText(entry, seen));
  const sealed = xchacha20poly1305(key, nonce, aadOf(vaultId, entry.id, frame)).encrypt(plain);
  return joined(Uint8Array.of(version, keyNumber), nonce, sealed);
}

export type EntryOpened =
  | { readonly type: "entry"; readonly kept: Kept }
  | { readonly type: "newer"; readonly version: number }
  /** Changed, under another id or frame, of another vault, or cut short. */
  | { readonly type: "damaged" };

/** @param id the entry's id as the server gives it */
export function openEntry(key: Bytes, vaultId: Bytes, id: string, body: Uint8Array, frame: Frame = frames.entry): EntryOpened {
  const [first, number] = body;
  if (first !== undefined && first > version) return { type: "newer", version: first };
  if (first !== version || number !== keyNumber || body.length < around + least || !isUuid(id)) return { type: "damaged" };
  const nonce = Uint8Array.from(body.subarray(2, 26));
  try {
    const plain = xchacha20poly1305(key, nonce, aadOf(vaultId, id, frame)).decrypt(body.subarray(26));
    const end = plain.indexOf(0);
    const text = textOf(end < 0 ? plain : plain.subarray(0, end));
    const { seen = null, ...entry } = JSON.parse(text ?? "") as Sealable & { seen?: Seen };
    if (entry.id !== id) return { type: "damaged" };
    return { type: "entry", kept: { entry, seen, nonce, padded: plain.length } };
  } catch {
    return { type: "damaged" };
  }
}

/** Canonical JSON of the envelope and `seen`; JSON holds no zero byte, so zeros end it. */
function wireText(entry: Sealable, seen: Seen): Bytes {
  return bytesOf(canonicalJson({ ...entry, seen }));
}

function aadOf(vaultId: Bytes, id: string, frame: Frame): Bytes {
  return joined(bytesOf("entry/1"), vaultId, hexToBytes(id.replaceAll("-", "")), Uint8Array.of(frame));
}

/** 32 small hexadecimal digits in five groups: what the wire can name. */
export const isUuid = (id: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
