/** A shelf in memory, for tests. Never part of what is shipped. */
import type { Shelf } from "./indexed-db.ts";

export function memoryShelf(): Shelf {
  const all = new Map<string, unknown>();
  let version = 0;
  return {
    read: async (known) => (known === version ? null : { version, all: new Map(structuredClone([...all])) }),
    get: async (name) => all.get(name),
    change: async (expected, things) => {
      if (expected !== version) return "moved";
      for (const [name, value] of structuredClone([...things])) {
        if (value === undefined) all.delete(name);
        else all.set(name, value);
      }
      version++;
      return "written";
    },
  };
}
