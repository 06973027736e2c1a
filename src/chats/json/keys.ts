import { isSame } from "../text/same.ts";

const encoder = new TextEncoder();

/** Names of keys, found by their bytes. */
export class KeySet {
  private readonly buckets: (readonly { readonly bytes: Uint8Array; readonly place: number }[])[] = Array.from({ length: 256 }, () => []);

  constructor(names: readonly string[]) {
    names.forEach((name, place) => {
      const bytes = encoder.encode(name);
      const bucket = bucketOf(bytes, 0, bytes.length);
      this.buckets[bucket] = [...(this.buckets[bucket] ?? []), { bytes, place }];
    });
  }

  /** @returns the place of a name in the list, or -1 */
  find(bytes: Uint8Array, from: number, to: number): number {
    const bucket = this.buckets[bucketOf(bytes, from, to)] ?? [];
    for (const one of bucket) if (isSame(one.bytes, bytes, from, to)) return one.place;
    return -1;
  }
}

function bucketOf(bytes: Uint8Array, from: number, to: number): number {
  return ((to - from) * 41 + (bytes[from] ?? 0) * 3 + (bytes[to - 1] ?? 0)) & 255;
}
