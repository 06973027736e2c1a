/**
 * Doors: ways to the vault key. Each wraps the same key under a key of its own, so that a passphrase is changed without sealing anything anew.
 * `wrap` = nonce ‖ XChaCha20-Poly1305(kek, nonce, aad, vault key) ‖ HMAC(mack, all before): the HMAC commits to the key that opens it.
 */
import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { equalBytes } from "@noble/ciphers/utils.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import { type Bytes, bytesOf, canonicalJson, joined } from "./bytes.ts";
import { type Cost, floor, judgeCost, keyOfPassphrase } from "./kdf.ts";
import { derived, type VaultKey, wipe } from "./keys.ts";
import type { Draw } from "./random.ts";

export interface PassphraseDoor {
  readonly type: "passphrase";
  readonly kdf: Cost & { readonly name: "argon2id"; readonly salt: string };
  readonly wrap: string;
}

export interface PhraseDoor {
  readonly type: "phrase";
  readonly wrap: string;
}

/** Opened by a key that the platform keeps and does not give away. */
export interface DeviceDoor {
  readonly type: "device";
  readonly wrap: string;
}

export type Door = PassphraseDoor | PhraseDoor | DeviceDoor;

export type DoorOpened =
  | {
      readonly type: "key";
      readonly key: VaultKey /** Made with less than is asked of new doors: make it anew. */;
      readonly older: boolean;
    }
  | { readonly type: "wrong" }
  /** Its parameters are below what is ever opened, or would stall the device. Nothing was tried. */
  | { readonly type: "weak" | "excessive" };

/** The slow key function: `keyOfPassphrase`, or the same in a worker. */
export type SlowKey = typeof keyOfPassphrase;

export async function makePassphraseDoor(
  passphrase: string,
  key: VaultKey,
  vaultId: Bytes,
  draw: Draw,
  slow: SlowKey = keyOfPassphrase,
  cost: Cost = floor,
): Promise<PassphraseDoor> {
  if (judgeCost(cost) !== "fine") throw new RangeError("A new door costs at least the floor");
  const salt = draw(16);
  const kdf = { name: "argon2id" as const, ...cost, salt: bytesToHex(salt) };
  const secret = await slow(passphrase, salt, cost);
  return { type: "passphrase", kdf, wrap: wrapped(secret, key, aadOf(vaultId, kdf), draw) };
}

export async function openPassphraseDoor(
  door: PassphraseDoor,
  passphrase: string,
  vaultId: Bytes,
  slow: SlowKey = keyOfPassphrase,
): Promise<DoorOpened> {
  const { memory, passes, lanes, salt } = door.kdf;
  const cost = { memory, passes, lanes };
  const judged = judgeCost(cost);
  if (judged === "weak" || judged === "excessive") return { type: judged };
  const key = unwrapped(await slow(passphrase, hexToBytes(salt), cost), door.wrap, aadOf(vaultId, door.kdf));
  return key === null ? { type: "wrong" } : { type: "key", key, older: judged === "older" };
}

/** @param secret the 32 bytes of the recovery phrase */
export function makePhraseDoor(secret: Bytes, key: VaultKey, vaultId: Bytes, draw: Draw): PhraseDoor {
  return { type: "phrase", wrap: wrapped(derived(secret, "door/1", 64), key, aadOf(vaultId, null), draw) };
}

export function openPhraseDoor(door: PhraseDoor, secret: Bytes, vaultId: Bytes): DoorOpened {
  const key = unwrapped(derived(secret, "door/1", 64), door.wrap, aadOf(vaultId, null));
  return key === null ? { type: "wrong" } : { type: "key", key, older: false };
}

/** @param deviceKey an HKDF key of the platform; it need not be, and should not be, extractable */
export async function makeDeviceDoor(deviceKey: CryptoKey, key: VaultKey, vaultId: Bytes, draw: Draw): Promise<DeviceDoor> {
  return { type: "device", wrap: wrapped(await secretOf(deviceKey), key, aadOf(vaultId, null), draw) };
}

export async function openDeviceDoor(door: DeviceDoor, deviceKey: CryptoKey, vaultId: Bytes): Promise<DoorOpened> {
  const key = unwrapped(await secretOf(deviceKey), door.wrap, aadOf(vaultId, null));
  return key === null ? { type: "wrong" } : { type: "key", key, older: false };
}

/** Size of a wrap: nonce 24, key 32, tag 16, HMAC 32. */
export const wrapSize = 104;

async function secretOf(deviceKey: CryptoKey): Promise<Bytes> {
  const info = bytesOf("device-door/1");
  return new Uint8Array(await crypto.subtle.deriveBits({ name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info }, deviceKey, 512));
}

function aadOf(vaultId: Bytes, kdf: PassphraseDoor["kdf"] | null): Bytes {
  return joined(bytesOf("door/1"), vaultId, bytesOf(canonicalJson(kdf)));
}

/** Wipes the secret. */
function wrapped(secret: Bytes, key: VaultKey, aad: Bytes, draw: Draw): string {
  const [kek, mack] = [derived(secret, "kek", 32), derived(secret, "mac", 32)];
  try {
    const nonce = draw(24);
    const sealed = joined(nonce, xchacha20poly1305(kek, nonce, aad).encrypt(key));
    return bytesToHex(joined(sealed, hmac(sha256, mack, sealed)));
  } finally {
    wipe(kek, mack, secret);
  }
}

/** Wipes the secret. @returns null when the secret is another one, or the wrap was changed */
function unwrapped(secret: Bytes, wrap: string, aad: Bytes): VaultKey | null {
  const bytes = hexToBytes(wrap);
  const [kek, mack] = [derived(secret, "kek", 32), derived(secret, "mac", 32)];
  wipe(secret);
  const sealed = bytes.subarray(0, -32);
  try {
    if (!equalBytes(hmac(sha256, mack, sealed), bytes.subarray(-32))) return null;
    return xchacha20poly1305(kek, sealed.subarray(0, 24), aad).decrypt(sealed.subarray(24)) as VaultKey;
  } catch {
    return null;
  } finally {
    wipe(kek, mack);
  }
}
