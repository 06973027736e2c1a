import { decode } from "../decode.ts";
import type { Entry, Refusal } from "../entry.ts";
import { asWritten, exportFormat } from "./json.ts";

export type ExportRead =
  | {
      readonly type: "entries";
      readonly entries: readonly Entry[];
      /** Those that are none, by their place in the document. They are left out. */
      readonly refused: readonly Refusal[];
    }
  /** With a sentence that says why; nothing of what stood in it. */
  | { readonly type: "newer" | "not-export"; readonly why: string };

/** Reads an open export. Entries of kinds that this Keel does not know are kept as they are. */
export function readExport(text: string): ExportRead {
  const document = jsonOf(text);
  if (typeof document !== "object" || document === null || Array.isArray(document))
    return { type: "not-export", why: "It is no JSON document of an export." };
  const { format, entries } = document as { format?: unknown; entries?: unknown };
  if (typeof format !== "number" || !Array.isArray(entries)) return { type: "not-export", why: "It has no format, or no list of entries." };
  if (format > exportFormat) return { type: "newer", why: "It was written by a newer Keel, which this one cannot read." };
  if (format !== exportFormat) return { type: "not-export", why: "It has a format that was never written." };
  const read: Entry[] = [];
  const refused: Refusal[] = [];
  for (const [index, raw] of entries.entries()) {
    const decoded = decode(raw, index);
    if (decoded.type === "refused") refused.push(decoded.refusal);
    else read.push(asWritten(raw as Entry));
  }
  return { type: "entries", entries: read, refused };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
