/**
 * The chain over a vault's entries in the server's order. Two who hold one chain at one place hold the same entries before it, byte for byte.
 *
 *     C₀ = H("log/1" ‖ vault 16)      Cₛ = H(Cₛ₋₁ ‖ s u64 ‖ id 16 ‖ H(body))      H = SHA-256
 */
import { hexToBytes, idToBytes, setU64, viewOf } from "./bytes.ts";

/** SHA-256, 32 bytes: handed in, because the server has Node's and the app its own. */
export type Hash = (bytes: Uint8Array) => Uint8Array;

/** @param vault 32 hexadecimal digits */
export function chainStart(hash: Hash, vault: string): Uint8Array {
  const text = [...startName].map((letter) => letter.charCodeAt(0));
  return hash(Uint8Array.from([...text, ...hexToBytes(vault)]));
}

/**
 * @param chain at the place before, 32 bytes
 * @param seq the place of the entry, from 1
 * @param id a UUID
 * @param digest SHA-256 of its body; of an erased entry that is all that is left
 */
export function chainLink(hash: Hash, chain: Uint8Array, seq: number, id: string, digest: Uint8Array): Uint8Array {
  const link = new Uint8Array(88);
  link.set(chain);
  setU64(viewOf(link), 32, seq);
  link.set(idToBytes(id), 40);
  link.set(digest, 56);
  return hash(link);
}

const startName = "log/1";
