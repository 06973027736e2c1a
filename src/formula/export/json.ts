import { byOrder, type Entry } from "../entry.ts";

/** Raised when a reader of the one before would misread it. */
export const exportFormat = 1;

/** `{"format":1,"entries":[…]}`, each entry on a line of its own, so that two exports can be compared. */
export function exportJson(entries: readonly Entry[]): string {
  const lines = [...entries].sort(byOrder).map((entry) => JSON.stringify(asWritten(entry)));
  return `{"format":${exportFormat},"entries":[${lines.length === 0 ? "" : `\n${lines.join(",\n")}\n`}]}\n`;
}

/** The envelope and the body alone, without what was worked out when it was read. */
export function asWritten({ id, lamport, at, offset, device, chapter, kind, v, body }: Entry): Entry {
  return { id, lamport, at, offset, device, chapter, kind, v, body };
}
