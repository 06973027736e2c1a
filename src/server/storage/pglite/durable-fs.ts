import { closeSync, fsyncSync, openSync } from "node:fs";
import type { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";

type Options = Parameters<NodeFS["init"]>[1];
type Module = Parameters<NonNullable<Options["preRun"]>[number]>[0];

/** What Emscripten's file layer has for each operation on an open file. Not among its types. */
export interface StreamOps {
  fsync?: (stream: { readonly nfd?: number }) => number;
}

/**
 * PGlite's folder on the disk, with a real fsync: its own file layer has none, so that what was acknowledged is lost with the power, and the
 * folder may not open again (electric-sql/pglite#1107). It leans on how the layer is built; a test counts the calls, and the version is pinned.
 */
export class DurableFs extends NodeFS {
  override async init(pg: PGlite, options: Options): Promise<{ emscriptenOpts: Options }> {
    const { emscriptenOpts } = await super.init(pg, options);
    return {
      emscriptenOpts: { ...emscriptenOpts, preRun: [(module) => this.prepare(streamOpsOf(module)), ...(emscriptenOpts.preRun ?? [])] },
    };
  }

  /** Before anything is mounted. */
  protected prepare(ops: StreamOps): void {
    ops.fsync = ({ nfd }) => {
      if (nfd !== undefined) fsyncSync(nfd);
      return 0;
    };
  }
}

/** PGlite asks for no fsync at all (`-F`), and the default way of syncing is an fdatasync that does nothing here. */
export function durableParams(usual: readonly string[]): string[] {
  return [...usual.filter((parameter) => parameter !== "-F"), "-c", "wal_sync_method=fsync"];
}

/** A file, or a folder's list of names. */
export function syncPath(place: string): void {
  const file = openSync(place, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function streamOpsOf(module: Module): StreamOps {
  return (module as unknown as { readonly NODEFS: { readonly stream_ops: StreamOps } }).NODEFS.stream_ops;
}
