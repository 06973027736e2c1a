import { decode } from "../decode.ts";
import type { Entry } from "../entry.ts";
import { asWritten } from "./json.ts";
import { type Shape, shapeOf, withWords } from "./shape.ts";

export interface Replacement {
  readonly name: string;
  readonly by: string;
}

export interface Replaced {
  readonly entries: readonly Entry[];
  /** Entries that this Keel cannot read: whether a name stands in them it cannot say, and they are as they were. */
  readonly unread: number;
}

/** A text is no longer than this, and the name of a device no longer than that. */
const [mostText, mostDevice] = [20_000, 64];

/**
 * Writes other words for names: whole words, in capitals or not, composed letters or not. Only where somebody wrote freely, and in the name of
 * the device; what was chosen from a list stays, so that every entry is still one.
 * @param replacements blank ones are passed over; a longer name goes before a shorter one that begins it
 */
export function replaceNames(given: readonly Entry[], replacements: readonly Replacement[]): Replaced {
  const change = changer(replacements);
  if (change === null) return { entries: given.map(asWritten), unread: 0 };
  let unread = 0;
  const entries = given.map((entry, index): Entry => {
    const decoded = decode(entry, index);
    const shape = shapeOf(entry.kind);
    if (decoded.type !== "entry" || shape === null) {
      unread++;
      return asWritten(entry);
    }
    return changed(decoded.entry, shape, change);
  });
  return { entries, unread };
}

/** An older body is given in today's form: that is the one whose free words are known. */
function changed(entry: Entry, shape: Shape, change: (text: string) => string): Entry {
  const body = withWords(shape, entry.body, (text) => cut(change(text), mostText));
  return { ...asWritten(entry), device: cut(change(entry.device), mostDevice), body };
}

/** A cut never leaves half of a letter that takes two units. */
const cut = (text: string, most: number) => (text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, ""));

function changer(replacements: readonly Replacement[]): ((text: string) => string) | null {
  const wanted = replacements
    .filter(({ name, by }) => name.trim() !== "" && by.trim() !== "")
    .sort((a, b) => b.name.length - a.name.length);
  if (wanted.length === 0) return null;
  const parts = wanted.map(
    ({ name }) => `(${[...new Set([name.trim().normalize("NFC"), name.trim().normalize("NFD")])].map(asPattern).join("|")})`,
  );
  // One pass over all of them: what was written for one name is not taken for another.
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${parts.join("|")})(?![\\p{L}\\p{M}\\p{N}])`, "giu");
  return (text) =>
    text.replace(pattern, (...found) => {
      const index = wanted.findIndex((_, at) => found[at + 1] !== undefined);
      return wanted[index]?.by ?? "";
    });
}

const asPattern = (name: string) => name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/\s+/g, "\\s+");
