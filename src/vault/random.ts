/** Random bytes, and the refusal of a source that does not give any. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Bytes } from "./bytes.ts";
import { wipe } from "./keys.ts";

/** Gives so many random bytes, never the same twice. @throws BrokenSource */
export type Draw = (count: number) => Bytes;

/** The platform's source of random bytes, as it is passed in: `crypto.getRandomValues` of a new array, which is overwritten once it was read. */
export type Source = (count: number) => Uint8Array;

/** The source of random bytes repeats itself or gives too few. Sealing must stop: a nonce that comes twice would give both texts away. */
export class BrokenSource extends Error {
  override readonly name = "BrokenSource";
}

/** By what draws are known again. It tells nothing of them: keys are among them. */
export type Memory = Set<string>;

/**
 * Draws from a source, and remembers what came: one that repeats itself, after however many draws, is refused.
 * @param seen shared by all who draw for one vault
 */
export function drawFrom(source: Source, seen: Memory = new Set()): Draw {
  return (count) => {
    const given = source(count);
    const bytes = Uint8Array.from(given);
    wipe(given);
    // Of long draws the beginning tells them apart; by chance two of 16 bytes are never the same.
    const name = bytesToHex(sha256(bytes.subarray(0, 16)).subarray(0, 16));
    if (bytes.length !== count || count < 16 || seen.has(name)) throw new BrokenSource("The source of random bytes repeats itself");
    seen.add(name);
    return bytes;
  };
}
