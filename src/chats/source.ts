/** A file that is read in pieces. The app makes one of a `Blob`, the command line one of a file on the disk. */
export interface Source {
  /** The file's name, without its folders. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /**
   * The bytes from `from` up to `to`, fewer only at the end of the file. They may be overwritten by the next call.
   * @throws what the platform throws when a file is gone
   */
  read(from: number, to: number): Promise<Uint8Array>;
}

/** What is used of a `Blob`. */
export interface BlobLike {
  readonly size: number;
  slice(from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** A `Blob` (a `File` is one) as a source. */
export function sourceOfBlob(name: string, blob: BlobLike): Source {
  return {
    name,
    size: blob.size,
    read: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
  };
}

/** Bytes in memory as a source. */
export function sourceOfBytes(name: string, bytes: Uint8Array): Source {
  return { name, size: bytes.length, read: async (from, to) => bytes.subarray(from, to) };
}

/** The bytes from `from` up to `to` in order. @param size bytes of a piece */
export async function* sourcePart(source: Source, from: number, to: number, size: number): AsyncGenerator<Uint8Array> {
  for (let at = from; at < to; at += size) {
    const piece = await source.read(at, Math.min(to, at + size));
    if (piece.length === 0) return;
    yield piece;
  }
}
