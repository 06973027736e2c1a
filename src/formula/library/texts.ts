/** Every sentence of a library with the id of the text that it belongs to: for the copy lint and the catalogue. */
import type { Library } from "./types.ts";

export interface Text {
  /** The nearest id around it: of a tip, a card, an activity; the name of the list where there is none. */
  readonly id: string;
  readonly text: string;
}

/** Fields that name things and are never read aloud. */
const names: ReadonlySet<string> = new Set([
  ...["id", "area", "energy", "cost", "company", "step", "trigger", "to", "context", "grade", "source", "kind"],
  ...["verdict", "answers", "costs", "meets", "hours", "language", "heldBack"],
  // What somebody else wrote is not Keel's voice.
  "theirs",
]);

export function textsOf(library: Library): readonly Text[] {
  const found: Text[] = [];
  walk(library, "library", found);
  return found;
}

function walk(value: unknown, id: string, found: Text[]): void {
  if (typeof value === "string") found.push({ id, text: value });
  else if (Array.isArray(value)) for (const one of value) walk(one, id, found);
  else if (typeof value === "object" && value !== null) {
    const own = "id" in value && typeof value.id === "string" ? value.id : null;
    for (const [name, one] of Object.entries(value)) if (!names.has(name)) walk(one, own ?? (id === "library" ? name : id), found);
  }
}
