/** Bytes sealed on their own: nonce 24 ‖ XChaCha20-Poly1305(key, nonce, aad, bytes). */
import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { type Bytes, joined } from "./bytes.ts";
import type { Draw } from "./random.ts";

/** @param aad what is authenticated with them, and not in them */
export function sealBox(key: Bytes, aad: Bytes, bytes: Uint8Array, draw: Draw): Bytes {
  const nonce = draw(24);
  return joined(nonce, xchacha20poly1305(key, nonce, aad).encrypt(bytes));
}

/** @returns null when it was sealed with another key or aad, or changed since */
export function openBox(key: Bytes, aad: Bytes, box: Uint8Array): Bytes | null {
  try {
    return xchacha20poly1305(key, box.subarray(0, 24), aad).decrypt(box.subarray(24)) as Bytes;
  } catch {
    return null;
  }
}
