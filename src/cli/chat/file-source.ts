import { open } from "node:fs/promises";
import path from "node:path";
import type { Source } from "#chats";

/** What is read at once; longer wishes get bytes of their own. */
const usual = 1 << 20;

/** A file on the disk as a source, open until `close`. @throws what Node throws when it cannot be opened */
export async function fileSource(file: string): Promise<Source & { close(): Promise<void> }> {
  const handle = await open(file);
  const { size } = await handle.stat();
  const kept = new Uint8Array(Math.min(usual, Math.max(1, size)));
  return {
    name: path.basename(file),
    size,
    async read(from, to) {
      const length = Math.max(0, to - from);
      const bytes = length <= kept.length ? kept.subarray(0, length) : new Uint8Array(length);
      let done = 0;
      while (done < length) {
        const { bytesRead } = await handle.read(bytes, done, length - done, from + done);
        if (bytesRead === 0) break;
        done += bytesRead;
      }
      return bytes.subarray(0, done);
    },
    close: () => handle.close(),
  };
}
