/** One random vault key; everything else is derived from it, each for one purpose (HKDF-SHA256, RFC 5869). */
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { type Bytes, bytesOf } from "./bytes.ts";

/** 32 random bytes, made once with the vault. */
export type VaultKey = Bytes;

/** What a vault derives its keys for. */
const purposes = {
  /** Seals entries for the wire. */
  entry: "entry/1",
  /** Seals records at rest, by a key of their own each. */
  record: "record/1",
  /** Seals reminder texts for the service worker. */
  remind: "remind/1",
  /** Authenticates the header of a log. */
  header: "header/1",
  /** Seals the recovery words, so that they can be shown again. */
  words: "words/1",
  /** Its first 16 bytes tell a server that a device holds the key. */
  check: "check/1",
} as const;

export type Purpose = keyof typeof purposes;

/** 32 bytes for one purpose. */
export function subkey(key: VaultKey, purpose: Purpose): Bytes {
  return derived(key, purposes[purpose], 32);
}

/** 16 bytes that tell who holds the key, and nothing about it. */
export function checkOf(key: VaultKey): Bytes {
  const own = subkey(key, "check");
  const check = own.slice(0, 16);
  wipe(own);
  return check;
}

/** @param size how many bytes */
export function derived(from: Uint8Array, purpose: string, size: number): Bytes {
  return hkdf(sha256, from, undefined, bytesOf(purpose), size) as Bytes;
}

/** Overwrites keys with zeros: as far as the platform lets, nothing of them stays in memory. */
export function wipe(...keys: readonly Uint8Array[]): void {
  for (const key of keys) key.fill(0);
}
