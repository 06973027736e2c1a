/** Values of columns as the code has them. */
import { createHash, randomBytes } from "node:crypto";
import { bytesToHex } from "#sync/wire";

export const sha256 = (bytes: Uint8Array): Uint8Array => createHash("sha256").update(bytes).digest();
export const hex = (value: unknown): string => bytesToHex(value as Uint8Array);
export const newEra = (): string => hex(randomBytes(16));

/** Days since 1970 as a date; null stays. */
export function dayOf(value: unknown): string | null {
  return value === null ? null : new Date(Number(value) * dayLength).toISOString().slice(0, 10);
}

/** Reminders of one vault lie in one of so many parts, so that several workers can each ask one. */
export const buckets = 16;
export const bucketOf = (vault: string): number => Number.parseInt(vault.slice(0, 2), 16) % buckets;

/** Milliseconds. */
const dayLength = 86_400_000;
