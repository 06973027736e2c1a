/** Finding words whatever their case and accents, and showing where they stand. */

/** A part of an excerpt; `hit` where it is what was sought. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

const plainLetters = /^[\0-\x7f]*$/;

/** Text as it is compared: small letters without accents. One spelling of a letter is like the other. */
export function folded(text: string): string {
  if (plainLetters.test(text)) return text.toLowerCase();
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("ς", "σ");
}

/** The words that are sought, each once; none for an empty field. */
export function soughtIn(find: string): readonly string[] {
  return [...new Set(folded(find).split(/\s+/))].filter((word) => word !== "");
}

/** True when each of the words stands somewhere in the text. @param text folded */
export function holdsAll(text: string, sought: readonly string[]): boolean {
  return sought.every((word) => text.includes(word));
}

/** Letters before and after the first hit that an excerpt shows. */
const before = 40;
const after = 120;

/** The text round the first of the words, cut at spaces, with everything marked that was sought. Line breaks become spaces. */
export function excerpt(text: string, sought: readonly string[]): readonly Piece[] {
  const { plain, places } = foldedWithPlaces(text);
  const hits = hitsIn(plain, sought).map(([from, to]) => [places[from] ?? 0, places[to] ?? text.length] as const);
  const first = hits[0]?.[0] ?? 0;
  const from = first <= before ? 0 : spaceAfter(text, first - before, first);
  const to = from + before + after >= text.length ? text.length : spaceBefore(text, from + before + after, first);
  const pieces: Piece[] = [];
  let at = from;
  for (const [start, end] of hits) {
    if (start < at || start >= to) continue;
    pieces.push({ text: text.slice(at, start), hit: false }, { text: text.slice(start, end), hit: true });
    at = end;
  }
  pieces.push({ text: text.slice(at, Math.max(at, to)), hit: false });
  const shown = pieces.map(({ text: part, hit }) => ({ text: part.replace(/\s+/g, " "), hit })).filter((piece) => piece.text !== "");
  return [
    ...(from > 0 ? [{ text: "… ", hit: false }] : []),
    ...shown,
    ...(to < text.length && at < text.length ? [{ text: " …", hit: false }] : []),
  ];
}

/** The folded text, and for each of its places the place in the text that it came from. */
function foldedWithPlaces(text: string): { readonly plain: string; readonly places: readonly number[] } {
  let plain = "";
  const places: number[] = [];
  let at = 0;
  for (const letter of text) {
    const one = folded(letter);
    plain += one;
    for (let n = 0; n < one.length; n++) places.push(at);
    at += letter.length;
  }
  // A hit that ends at the end of a letter ends before the next one: what only marks the letter belongs to it.
  return { plain, places };
}

/** Where the words stand, in order, what overlaps joined. */
function hitsIn(plain: string, sought: readonly string[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const word of sought)
    for (let at = plain.indexOf(word); at !== -1; at = plain.indexOf(word, at + word.length)) found.push([at, at + word.length]);
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const joined: [number, number][] = [];
  for (const one of found) {
    const last = joined.at(-1);
    if (last !== undefined && one[0] <= last[1]) last[1] = Math.max(last[1], one[1]);
    else joined.push(one);
  }
  return joined;
}

function spaceAfter(text: string, from: number, most: number): number {
  const found = text.slice(from, most).search(/\s/);
  return found === -1 ? from : from + found + 1;
}

function spaceBefore(text: string, to: number, least: number): number {
  const found = text.lastIndexOf(" ", to);
  return found <= least ? to : found;
}
