import type { Library } from "./types.ts";

/** The texts of Keel, read when they are first asked for: they are most of this room's size. English is the one language there is. */
export async function loadLibrary(): Promise<Library> {
  return (await import("./en/index.ts")).library;
}
