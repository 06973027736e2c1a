/** For tests: random bytes that are the same each time, a slow key function that is quick, entries, and a vault. Never part of what is shipped. */
import { sha256 } from "@noble/hashes/sha2.js";
import { type Bytes, bytesOf, joined, u32 } from "./bytes.ts";
import { memoryStore } from "./memory.ts";
import type { Source } from "./random.ts";
import type { Kept, Sealable } from "./record.ts";
import type { Store } from "./store.ts";
import { createVault, type Tools, type Vault } from "./vault.ts";

/** Draw n gives the first bytes of SHA-256(name ‖ n ‖ 0) ‖ SHA-256(name ‖ n ‖ 1) ‖ …, n and the block's number four bytes each. */
export function countedSource(name: string): Source {
  let draws = 0;
  return (count) => {
    const blocks = Array.from({ length: Math.ceil(count / 32) }, (_, block) => sha256(joined(bytesOf(name), u32(draws), u32(block))));
    draws++;
    return joined(...blocks).subarray(0, count);
  };
}

/** As `keyOfPassphrase`, by one hash: where the cost is not the point. */
export const quickKey: NonNullable<Tools["slow"]> = async (passphrase, salt, { memory, passes, lanes }) => {
  const all = joined(bytesOf(passphrase.normalize("NFKC")), salt, u32(memory), u32(passes), u32(lanes));
  return joined(sha256(joined(all, u32(0))), sha256(joined(all, u32(1))));
};

export const quickTools = (name: string): Tools => ({ source: countedSource(name), slow: quickKey });

export interface Note extends Sealable {
  readonly text: string;
}

export function idOf(number: number): string {
  return `${number.toString(16).padStart(8, "0")}-0000-4000-8000-000000000000`;
}

export function notes(count: number, from = 0): Note[] {
  return Array.from({ length: count }, (_, index) => ({ id: idOf(from + index), text: `note ${from + index}` }));
}

export const passphrase = "six quiet words of my own";
export const way = { type: "passphrase", passphrase } as const;

/** A vault in an empty store. */
export async function newVault(store: Store = memoryStore(), name = "vault"): Promise<Vault<Note>> {
  const made = await createVault<Note>(store, way, quickTools(name));
  if (made.type !== "open") throw new Error(made.type);
  return made.vault;
}

/** What is kept, in plain values that compare. */
export const plainKept = (kept: readonly Kept[]) => kept.map((one) => ({ ...one, nonce: Array.from(one.nonce) }));

/** One bit is another. */
export function flipped(bytes: Uint8Array, bit: number): Bytes {
  const copy = Uint8Array.from(bytes);
  copy[bit >> 3] = (copy[bit >> 3] as number) ^ (1 << (bit & 7));
  return copy;
}
