/** The open export, read when somebody asks for one: entries as JSON (docs/spec/export.schema.json) or to be read, and back again. */
import type { Entry } from "./entry.ts";
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
}

export async function loadExport(): Promise<Exporter> {
  const [{ exportJson }, { exportMarkdown }, { replaceNames }, { readExport }] = await Promise.all([
    import("./export/json.ts"),
    import("./export/markdown.ts"),
    import("./export/replace.ts"),
    import("./export/read.ts"),
  ]);
  return { json: exportJson, markdown: exportMarkdown, replaceNames, read: readExport };
}
