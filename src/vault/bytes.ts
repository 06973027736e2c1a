/** Numbers and texts as bytes: big-endian, UTF-8. */
import { concatBytes } from "@noble/hashes/utils.js";

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export type Bytes = Uint8Array<ArrayBuffer>;

export function bytesOf(text: string): Bytes {
  return encoder.encode(text);
}

/** @returns null when the bytes are no UTF-8 */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** Parts one after the other. */
export function joined(...parts: readonly Uint8Array[]): Bytes {
  return concatBytes(...parts) as Bytes;
}

/** Four bytes. @param value 0 to 2³² − 1 */
export function u32(value: number): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

export function u32At(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at);
}

/**
 * JSON in one form: keys in the order of their UTF-16 units, no spaces (RFC 8785; half of a surrogate pair, which that leaves out, is escaped).
 * @param value what JSON can hold; `undefined` in an object is left out
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const object = value as Record<string, unknown>;
  const parts = Object.keys(object)
    .filter((key) => object[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(object[key])}`);
  return `{${parts.join(",")}}`;
}

/**
 * How long a text of this length is made, so that its length tells little: PADMÉ (Nikitin et al. 2019, "Reducing Metadata Leakage from
 * Encrypted Files and Communication with PURBs"), at most 12 % more, and at least `least`.
 */
export function paddedSize(size: number, least: number): number {
  if (size <= least) return least;
  const exponent = 31 - Math.clz32(size);
  const kept = 32 - Math.clz32(exponent);
  const step = 2 ** Math.max(0, exponent - kept);
  return Math.ceil(size / step) * step;
}
