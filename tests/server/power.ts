/**
 * A disk that forgets: what was written and not synced may be gone after the power was, 8 KiB at a time. Names and lengths of files are taken as
 * durable.
 */
import { closeSync, cpSync, fstatSync, openSync, readdirSync, readSync, statSync, writeSync } from "node:fs";
import path from "node:path";
import { DurableFs, type StreamOps } from "../../src/server/storage/pglite/durable-fs.ts";

interface WriteOps extends StreamOps {
  write(
    stream: { readonly nfd: number; readonly position: number },
    bytes: Uint8Array,
    offset: number,
    length: number,
    position?: number,
  ): number;
}

const block = 8_192;

export class ForgetfulFs extends DurableFs {
  /** What stood in each block before it was first written after its file was last synced: by the file's inode, by the block's number. */
  private readonly before = new Map<number, Map<number, Uint8Array>>();
  private readonly isSynced: boolean;

  /** @param isSynced false: as if nothing were ever synced, to see that the test notices */
  constructor(folder: string, isSynced = true) {
    super(folder);
    this.isSynced = isSynced;
  }

  protected override prepare(ops: StreamOps): void {
    super.prepare(ops);
    const files = ops as WriteOps;
    const [write, sync] = [files.write, files.fsync];
    files.write = (stream, bytes, offset, length, position) => {
      this.remember(stream.nfd, position ?? stream.position, length);
      return write(stream, bytes, offset, length, position);
    };
    files.fsync = (stream) => {
      if (this.isSynced && stream.nfd !== undefined) this.before.delete(fstatSync(stream.nfd).ino);
      return sync?.(stream) ?? 0;
    };
  }

  /**
   * @param to where the folder is copied as it might be found when the power is back
   * @param isLost asked for each block that was not synced
   */
  lose(to: string, isLost: () => boolean): void {
    cpSync(this.rootDir, to, { recursive: true });
    for (const name of readdirSync(this.rootDir, { recursive: true, encoding: "utf8" })) {
      const { ino, size } = statSync(path.join(this.rootDir, name));
      for (const [number, bytes] of this.before.get(ino) ?? []) {
        // What was not there yet is zeros.
        const whole = Buffer.alloc(Math.max(0, Math.min(block, size - number * block)));
        whole.set(bytes.subarray(0, whole.length));
        if (isLost()) put(path.join(to, name), number * block, whole);
      }
    }
  }

  private remember(file: number, position: number, length: number): void {
    const { ino } = fstatSync(file);
    const blocks = this.before.get(ino) ?? new Map<number, Uint8Array>();
    this.before.set(ino, blocks);
    for (let number = Math.floor(position / block); number * block < position + length; number++) {
      if (!blocks.has(number)) blocks.set(number, get(file, number * block));
    }
  }
}

/** Nothing where the file was opened for writing alone: those are small texts, written anew as a whole. */
function get(file: number, position: number): Uint8Array {
  const bytes = Buffer.alloc(block);
  try {
    return bytes.subarray(0, readSync(file, bytes, 0, block, position));
  } catch {
    return bytes.subarray(0, 0);
  }
}

function put(name: string, position: number, bytes: Uint8Array): void {
  const file = openSync(name, "r+");
  writeSync(file, bytes, 0, bytes.length, position);
  closeSync(file);
}
