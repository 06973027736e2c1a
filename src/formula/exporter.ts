/** The open export, read when somebody asks for one: entries as JSON (docs/spec/export.schema.json) or to be read, and back again. */
import type { Entry, Moment } from "./entry.ts";
import type { ExportRead } from "./export/read.ts";
import type { Replaced, Replacement } from "./export/replace.ts";

export interface Exporter {
  /** The document as text: one line an entry, in their order. */
  json(entries: readonly Entry[]): string;
  /** By day, each entry with its words, in Markdown. */
  markdown(entries: readonly Entry[]): string;
  /** Writes other words for names, in what was written freely and nowhere else. */
  replaceNames(entries: readonly Entry[], replacements: readonly Replacement[]): Replaced;
  /** Reads what `json` gave. */
  read(text: string): ExportRead;
  /** The envelope and the body alone, without what was worked out when it was read. */
  asWritten(entry: Entry): Entry;
  /** `21:05`, on the wall where it happened. */
  timeOf(moment: Moment): string;
}

export function loadExport(): Promise<Exporter> {
  return import("./export/index.ts");
}
