import { nobody } from "./columns.ts";
import { plain } from "./text/marks.ts";

/** Somebody who wrote, called or was named as the one who did. */
export interface Person {
  /** The name as the export shows it last. */
  readonly name: string;
  /** What the export knows them by: an id where it has one, else the name. */
  readonly key: string;
}

/** The name of whoever made an export that names its owner nowhere. */
export const ownerName = "(owner)";

/**
 * The name that somebody means who types one: it itself, or the only one that differs in capitals, spaces and marks that nobody sees.
 * @returns null where there is none, or more than one
 */
export function nameMeant(names: readonly string[], typed: string): string | null {
  if (names.includes(typed)) return typed;
  const [found, ...others] = names.filter((name) => folded(name) === folded(typed));
  return others.length === 0 ? (found ?? null) : null;
}

/** Who stands in a chat, in the order in which they come. */
export class People {
  private readonly known: { name: string; key: string }[] = [];
  private readonly places = new Map<string, number>();

  /**
   * @param name null where only the key is known; a name that comes later is taken
   * @returns the place of the person, `nobody` where there is no more room in a table of 65,535
   */
  place(key: string, name: string | null = key): number {
    const found = this.places.get(key);
    if (found !== undefined) {
      const person = this.known[found];
      if (name !== null && person !== undefined) person.name = name;
      return found;
    }
    if (this.known.length >= nobody) return nobody;
    this.places.set(key, this.known.length);
    this.known.push({ key, name: name ?? key });
    return this.known.length - 1;
  }

  /** The place of whoever has this name, the first of them; null where nobody has. */
  named(name: string | null): number | null {
    const found = this.known.findIndex((person) => person.name === name);
    return found < 0 ? null : found;
  }

  /** The people by their places. */
  list(): readonly Person[] {
    return this.known.map((person) => ({ ...person }));
  }
}

function folded(name: string): string {
  return plain(name).normalize("NFC").replace(/ +/g, " ").trim().toLowerCase();
}
