import { type Source, sourcePart } from "../source.ts";
import type { ZipEntry } from "./directory.ts";

/** Thrown while an entry is unpacked. */
export class BadEntry extends Error {
  readonly reason: "zip-damaged" | "zip-bomb";

  constructor(reason: BadEntry["reason"]) {
    super(reason);
    this.reason = reason;
  }
}

/** Text of a chat packs to a tenth; only the same line over and over packs to a thousandth, and nobody writes 64 MiB of that. */
const mostGrowth = 100;
const free = 64 << 20;
const pieceSize = 1 << 18;

/**
 * Unpacks one entry in pieces, with what the platform has for it.
 * @throws BadEntry when it is damaged, or a bomb: more than 100 times its size, and 64 MiB
 */
export async function* unpacked(source: Source, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const head = (await source.read(entry.offset, Math.min(source.size, entry.offset + 30))).slice();
  const view = new DataView(head.buffer);
  if (head.length < 30 || view.getUint32(0, true) !== 0x04034b50) throw new BadEntry("zip-damaged");
  const from = entry.offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  const to = Math.min(source.size, from + entry.packed);
  if (!entry.isDeflated) {
    yield* sourcePart(source, from, to, pieceSize);
    return;
  }
  const stream = new DecompressionStream("deflate-raw");
  const reader = stream.readable.getReader();
  const writing = feed(stream, sourcePart(source, from, to, pieceSize)).catch(() => {});
  let given = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new BadEntry("zip-damaged");
      });
      if (done || value === undefined) return;
      given += value.length;
      if (given > free + (to - from) * mostGrowth) throw new BadEntry("zip-bomb");
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
    await writing;
  }
}

async function feed(stream: DecompressionStream, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  const writer = stream.writable.getWriter();
  // A piece may be overwritten before the stream has taken it.
  for await (const piece of pieces) await writer.write(piece.slice());
  await writer.close();
}
